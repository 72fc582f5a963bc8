# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Rules and days for `queue_forecast`: size is the number of coefficients.

Solutions are slow here when they go from day to day, or work on each pair of coefficients by
itself. The days are few and lie very far ahead, unless there are few coefficients.
"""

import random

M = 1_000_000_007
FAR = 1_000_000_000_000_000_000

EDGES: tuple[tuple[list[int], list[int], list[int]], ...] = (
    ([0], [5], [0, 1, 2]),
    ([1], [7], [40, 0]),
    ([M - 1], [M - 1], [1, 2, 3]),
    ([2], [1], [60, 59, 61]),
    ([1, 1], [0, 1], [10, 0, 1, 2, 90]),
    ([0, 1], [3, 4], [9, 8]),
    ([3, 0, 2], [0, 0, 1], [3, 2, 1, 0, 4]),
    ([1, 2, 3], [3, 1, 2], [7, 5, 6, 5, 7]),
    ([0, 0, 0, 0], [1, 2, 3, 4], [3, 4, 2]),
    ([M - 1, 1, M - 1, 5, 2], [1, 0, 0, 0, M - 1], [100, 4, 5, 6, 50]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made rules with up to five coefficients, whatever the size."""
    return (_write(*rng.choice(EDGES)),)


def random_rules(size: int, rng: random.Random) -> tuple[str]:
    """Coefficients and known days of all sizes."""
    k = _count(size, rng)
    return (_write(_draw(k, 0, M, rng), _draw(k, 0, M, rng), _days(size, rng)),)


def small_coefficients_hurt_stepping(size: int, rng: random.Random) -> tuple[str]:
    """Coefficients of one digit, and queues that begin short."""
    k = _count(size, rng)
    return (_write(_draw(k, 0, 10, rng), _draw(k, 0, 100, rng), _days(size, rng)),)


def gaps_hurt_dense_loops(size: int, rng: random.Random) -> tuple[str]:
    """Two of three coefficients are 0, but not the last one."""
    k = _count(size, rng)
    coefficients = [c * (rng.randrange(3) == 0) for c in _draw(k - 1, 0, M, rng)]
    return (_write([*coefficients, rng.randint(1, 9)], _draw(k, 0, M, rng), _days(size, rng)),)


def largest_numbers_hurt_packing(size: int, rng: random.Random) -> tuple[str]:
    """All numbers are just below the modulus."""
    k = _count(size, rng)
    return (_write(_draw(k, M - 9, M, rng), _draw(k, M - 9, M, rng), _days(size, rng)),)


def _count(size: int, rng: random.Random) -> int:
    return rng.randint(1, max(1, size)) if size < 8 else size


def _draw(count: int, low: int, high: int, rng: random.Random) -> list[int]:
    return [rng.randrange(low, high) for _ in range(count)]


def _days(size: int, rng: random.Random) -> list[int]:
    """Return five days, or up to five near ones if there are few coefficients."""
    if size < 8:
        return [rng.randrange(4 * size + 9) for _ in range(rng.randint(1, 5))]
    return [FAR - rng.randrange(FAR // 9) for _ in range(5)]


def _write(coefficients: list[int], start: list[int], days: list[int]) -> str:
    """Return the text of an input."""
    rows = ([len(coefficients), len(days)], coefficients, start, days)
    return "\n".join(" ".join(map(str, row)) for row in rows) + "\n"
