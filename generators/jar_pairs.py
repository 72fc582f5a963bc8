# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Jars for `jar_pairs`: size is the number of jars of each colour.

Solutions are slow here when they look at all pairs, more so if they play the game for each of them:
numbers that are near each other, or near a ratio at which nobody has a choice for long.
"""

import random

SMALL = 20
MOST = 1_000_000_000
EDGES: tuple[tuple[list[int], list[int]], ...] = (
    ([], [1, 2]),
    ([3], []),
    ([1], [1]),
    ([1, 2, 3], [1, 2, 3]),
    ([2, 2, 3, 3], [3, 5, 5]),
    ([8, 13, 21], [5, 8, 13, 34]),
    ([433_494_437, 267_914_296], [701_408_733, 433_494_437]),
    ([1_000_000_000], [618_033_988, 618_033_989, 1_000_000_000, 1]),
    ([4, 6, 7, 9, 10], [4, 6, 16, 17]),
)


def edges(size: int, rng: random.Random) -> tuple[list[int], list[int]]:
    """Hand-made jars, whatever the size."""
    green, yellow = rng.choice(EDGES)
    return list(green), list(yellow)


def random_jars(size: int, rng: random.Random) -> tuple[list[int], list[int]]:
    """Any numbers of peas; small ones in a small shop."""
    most = 20 if size < SMALL else MOST
    return _draw(1, most, size, rng), _draw(1, most, size, rng)


def near_numbers_hurt_playing(size: int, rng: random.Random) -> tuple[list[int], list[int]]:
    """Numbers of which none is much more than twice another one."""
    if size < SMALL:
        low = rng.randint(4, 15)
        return _draw(low, 2 * low, size, rng), _draw(low, 2 * low, size, rng)
    return _draw(MOST * 3 // 5, MOST, size, rng), _draw(MOST * 3 // 5, MOST, size, rng)


def golden_jars_hurt_playing(size: int, rng: random.Random) -> tuple[list[int], list[int]]:
    """Neighbours in sequences in which each number is the sum of the two before it."""
    green, yellow = [], []
    for _ in range(size):
        first, second = rng.randint(1, 9), rng.randint(1, 9)
        for _ in range(rng.randint(1, 5) if size < SMALL else rng.randint(34, 37)):
            first, second = second, first + second
        if rng.randrange(2):
            first, second = second, first
        green.append(min(first, MOST))
        yellow.append(min(second, MOST))
    rng.shuffle(green)
    return green, yellow


def many_alike_hurt_pairs(size: int, rng: random.Random) -> tuple[list[int], list[int]]:
    """Few different numbers, each of them many times and in both colours."""
    count = size // 3 + 1
    numbers = _draw(1, 30, 5, rng) if size < SMALL else _draw(MOST // 2, MOST, count, rng)
    return rng.choices(numbers, k=size), rng.choices(numbers, k=size)


def _draw(low: int, high: int, count: int, rng: random.Random) -> list[int]:
    return [rng.randint(low, high) for _ in range(count)]
