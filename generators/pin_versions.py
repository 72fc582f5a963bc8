# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Logs for `pin_versions`: size is the number of events.

Solutions are slow here when they look through all published versions for each request. Small logs
have small numbers, some of two digits, so that requests meet the ends of what they admit.
"""

import random

EDGES: tuple[str, ...] = (
    "",
    "<0.0.0 ^0.0.0 ~0.0.0",
    "+0.0.0 <0.0.0 ^0.0.0 ~0.0.0 <0.0.1",
    "+999.999.999 ^999.0.0 ~999.999.0 <999.999.999 ~999.998.0",
    "+1.0.0 +2.0.0 ^1.0.0 ~1.0.0 ^0.9.9 <2.0.0 <1.0.0 ~2.0.0",
    "+1.9.0 +1.10.0 ^1.9.0 ~1.9.0 ^1.10.0 <1.10.0 <1.9.1",
    "+1.1.999 +1.2.0 ~1.1.0 ~1.1.999 ^1.1.999 ~1.0.999 -1.2.0 ^1.1.999",
    "+3.3.3 +3.3.3 -3.3.3 ^3.3.3 -3.3.3 +3.3.3 ^3.3.3 ^3.3.4",
    "-1.1.1 +1.1.1 -1.1.2 ~1.1.0 -1.1.0 ~1.1.0",
    "+0.999.999 +1.0.0 ^0.0.1 ~0.999.0 <1.0.0 ^1.0.0 +2.0.0 <2.0.1",
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made logs, whatever the size."""
    return _write(rng.choice(EDGES).split())


def random_log(size: int, rng: random.Random) -> tuple[str]:
    """Any versions, requests near published ones."""
    events, builds = _publish(size, rng, 999)
    while len(events) < size:
        events.append(_draw_event(rng, builds, 999))
    return _write(events)


def one_first_number_hurts_groups(size: int, rng: random.Random) -> tuple[str]:
    """All versions begin with the same two or three numbers: most of them fulfil a request."""
    events, builds = _publish(size, rng, 2)
    while len(events) < size:
        events.append(_draw_event(rng, builds, 2))
    return _write(events)


def unfulfilled_requests_hurt_early_ends(size: int, rng: random.Random) -> tuple[str]:
    """Every other request is above all versions that begin like it."""
    events, builds = _publish(size, rng, 40)
    while len(events) < size:
        if rng.randrange(2):
            a, b, _ = rng.choice(builds)
            events.append(
                rng.choice((f"^{a}.{_most(size)}.{_most(size)}", f"~{a}.{b}.{_most(size)}"))
            )
        else:
            events.append(_draw_event(rng, builds, 40))
    return _write(events)


def highest_are_withdrawn(size: int, rng: random.Random) -> tuple[str]:
    """Builds of the highest versions are withdrawn, published again and asked for."""
    events, builds = _publish(size, rng, 9)
    top = sorted(builds)[-1 - size // 20 :]
    while len(events) < size:
        kind = rng.random()
        a, b, c = rng.choice(top)
        if kind < 0.35:
            events.append(f"{rng.choice('+-')}{a}.{b}.{c}")
        else:
            events.append(f"{rng.choice('^~<')}{a}.{b}.{max(0, c - rng.randrange(3))}")
    return _write(events)


def _most(size: int) -> int:
    """Return the largest second and third number."""
    return 12 if size < 100 else 999


def _publish(size: int, rng: random.Random, first: int) -> tuple[list[str], list[tuple[int, ...]]]:
    """Return events that publish versions, a quarter of all, and the versions."""
    if size < 100:
        first = min(first, 3)
    most = _most(size)
    builds: list[tuple[int, ...]] = []
    for _ in range(min(1_500, 1 + size // 4)):
        if builds and rng.randrange(4) == 0:
            near = rng.choice(builds)
            builds.append((*near[:2], rng.randint(0, most)))
        else:
            builds.append((rng.randint(0, first), rng.randint(0, most), rng.randint(0, most)))
    return [f"+{a}.{b}.{c}" for a, b, c in builds], builds


def _draw_event(rng: random.Random, builds: list[tuple[int, ...]], first: int) -> str:
    """Return a request, or an event that publishes or withdraws one of the builds."""
    a, b, c = rng.choice(builds)
    kind = rng.choices("+-^~<", (1, 1, 3, 2, 2))[0]
    if kind in "+-" or rng.randrange(3) == 0:
        return f"{kind}{a}.{b}.{c}"
    if rng.randrange(2):
        return f"{kind}{a}.{b}.{max(0, c + rng.randint(-2, 1)) % 1000}"
    return f"{kind}{min(first, a + rng.randrange(2))}.{max(0, b - rng.randrange(3))}.{c}"


def _write(events: list[str]) -> tuple[str]:
    return ("\n".join([str(len(events)), *events]) + "\n",)
