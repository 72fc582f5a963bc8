# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Request logs for `latency_percentiles`: size is the number of lines.

Solutions are slow here when they go through all lines for each service, or convert and compare
every number by itself. Response times have from one to seven digits, so that their order as texts
is another. The text is what a program reads.
"""

import random
from string import ascii_lowercase

EDGES: tuple[tuple[str, ...], ...] = (
    ("a 0",),
    ("z 1000000", "a 1000000", "m 0"),
    ("a 9", "a 10"),
    ("b 5", "a 5", "b 5", "ab 5", "b 4"),
    tuple(f"x {time}" for time in (9, 8, 7, 6, 5, 4, 3, 2, 1, 0)),
    (*(f"x {time % 100}" for time in range(7, 200, 2)), "x 3", "x 200", "x 300", "y 1"),
    tuple(f"x {time}" for time in range(2, 102)),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made logs with one to a hundred lines a service, whatever the size."""
    return (_write(list(rng.choice(EDGES))),)


def random_log(size: int, rng: random.Random) -> tuple[str]:
    """Some twenty lines a service in random order."""
    names = _draw_names(min(300, size // 20 + 1), rng)
    return (_write([f"{rng.choice(names)} {_draw_time(rng)}" for _ in range(size)]),)


def many_services_hurt_filters(size: int, rng: random.Random) -> tuple[str]:
    """As many services as there may be, each with few lines as long as the log is short."""
    names = _draw_names(min(500, size // 6 + 1), rng)
    return (_write([f"{rng.choice(names)} {_draw_time(rng)}" for _ in range(size)]),)


def few_services_hurt_insertion(size: int, rng: random.Random) -> tuple[str]:
    """Three services; their lists are long."""
    names = _draw_names(3, rng)
    return (_write([f"{rng.choice(names)} {_draw_time(rng)}" for _ in range(size)]),)


def slow_first_hurts_sorted_inserts(size: int, rng: random.Random) -> tuple[str]:
    """Response times descend: each is smaller than all before it, or equal to the last."""
    names = _draw_names(min(200, size // 15 + 1), rng)
    times = sorted((_draw_time(rng) for _ in range(size)), reverse=True)
    return (_write([f"{rng.choice(names)} {time}" for time in times]),)


def _draw_time(rng: random.Random) -> int:
    return rng.randint(0, rng.choice((20, 300, 300, 1_500, 1_000_000)))


def _draw_names(count: int, rng: random.Random) -> list[str]:
    return ["".join(rng.choices(ascii_lowercase, k=rng.randint(1, 10))) for _ in range(count)]


def _write(lines: list[str]) -> str:
    """Return the text of an input."""
    return "\n".join([str(len(lines)), *lines]) + "\n"
