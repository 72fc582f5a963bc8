# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wheels for `painted_teeth`: size is the number of wheels.

Solutions are slow here when they look at the mark turn by turn, or do so for a part of a period.
Small levels have wheels of few teeth and turns.
"""

import random
from collections.abc import Sequence
from math import gcd

GOLDEN = 0.618034

Wheel = tuple[int, int, int, int, int, int]

EDGES: tuple[tuple[Wheel, ...], ...] = (
    ((1, 1, 0, 0, 0, 0), (9, 1, 0, 0, 0, 0)),
    ((7, 5, 0, 3, 3, 3), (7, 5, 0, 3, 4, 4)),
    ((5, 10, 3, 4, 0, 4), (1, 10, 3, 4, 5, 9)),
    ((12, 6, 4, 1, 1, 2), (12, 6, 4, 1, 0, 0)),
    ((10, 9, 8, 0, 0, 8), (10, 9, 8, 0, 1, 8), (10, 9, 8, 0, 0, 7)),
    ((13, 8, 5, 7, 7, 7), (13, 8, 5, 0, 0, 0)),
    ((100, 12, 8, 2, 2, 9), (100, 12, 8, 3, 4, 6)),
    ((31, 30, 11, 29, 29, 29), (29, 30, 11, 0, 18, 19)),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made wheels of up to 30 teeth, whatever the size."""
    return (_write(rng.choice(EDGES)),)


def random_wheels(size: int, rng: random.Random) -> tuple[str]:
    """Wheels of all kinds."""
    wheels = []
    for _ in range(size):
        m = _teeth(size, rng)
        wheels.append(_finish(size, m, rng.randrange(m), rng.randint(1, m), rng))
    return (_write(wheels),)


def golden_turns_hurt_leaps(size: int, rng: random.Random) -> tuple[str]:
    """Turns by the golden section of the wheel, for which remainders shrink slowly."""
    wheels = []
    for _ in range(size - size // 6):
        m = _teeth(size, rng)
        a = int(m * rng.choice((GOLDEN, 1 - GOLDEN))) % m
        wheels.append(_finish(size, m, a, rng.randint(1, m), rng))
    return (_write(wheels),)


def common_divisors_hurt_periods(size: int, rng: random.Random) -> tuple[str]:
    """Turns that have a small divisor in common with the number of teeth."""
    wheels = []
    for _ in range(size):
        step = rng.randint(2, 4)
        m = max(1, _teeth(size, rng) // step) * step
        wheels.append(_finish(size, m, step * rng.randrange(m // step), rng.randint(1, m), rng))
    return (_write(wheels),)


def narrow_paint_hurts_estimates(size: int, rng: random.Random) -> tuple[str]:
    """A few painted teeth on each wheel."""
    wheels = []
    for _ in range(size):
        m = _teeth(size, rng)
        wheels.append(_finish(size, m, rng.randrange(m), rng.randint(1, min(m, 5)), rng))
    return (_write(wheels),)


def _teeth(size: int, rng: random.Random) -> int:
    """Return a number of teeth."""
    top = 12 if size < 50 else 3_000 if size < 200 else 240_000_000
    return rng.randint((top + 1) // 2, top)


def _finish(size: int, m: int, a: int, painted: int, rng: random.Random) -> Wheel:
    """Return a wheel on which so many teeth in a row are painted."""
    left = rng.randint(0, m - painted)
    period = m // gcd(a, m)
    n = rng.randint(3 * m, 6 * m) if size >= 50 else rng.randint(1, 4 * m)
    if size >= 50:
        n = n // period * period + rng.randint(period // 2, period - 1)
    return n, m, a, rng.randrange(m), left, left + painted - 1


def _write(wheels: Sequence[Wheel]) -> str:
    """Return the text of an input."""
    lines = [str(len(wheels)), *(" ".join(map(str, wheel)) for wheel in wheels)]
    return "\n".join(lines) + "\n"
