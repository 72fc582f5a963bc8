# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Numbers for `dice_cubes`: size is how many there are.

Solutions are slow here when they divide each number by one prime or candidate after the other. What
is left after the small primes is a large prime, a product of two or the square of one.
"""

import random

MOST = 1_000_000_000
LARGE = (1_009, 1_013, 2_003, 4_001, 7_919, 9_973, 15_013, 25_013, 31_607)

EDGES: tuple[list[int], ...] = (
    [],
    [8],
    [1, 1],
    [2, 4],
    [4, 4, 2, 2],
    [7, 49, 343, 1_000_000_000],
    [31_607, 31_607**2, 31_607],
    [1_009, 1_009**2, 1_009 * 1_013],
    [997, 997**2, 997**3, 998_001],
    [2**29, 2, 2**28, 4, 2**27],
    [3**18, 3**17, 3, 9],
    [12, 18, 90, 300, 36, 6],
)


def edges(size: int, rng: random.Random) -> tuple[list[int]]:
    """Hand-made numbers, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_numbers(size: int, rng: random.Random) -> tuple[list[int]]:
    """Numbers at random; in short lists they are small."""
    most = MOST if size > 20 else rng.choice((9, 40))
    return ([rng.randint(1 + most // 3, most) for _ in range(size)],)


def partners_hurt_divisions(size: int, rng: random.Random) -> tuple[list[int]]:
    """Numbers with a partner each, stretched by any cubes."""
    numbers: list[int] = []
    while len(numbers) < size:
        once = rng.randint(1, 9 if size <= 20 else 30_000)
        numbers += [_stretch(once, rng), _stretch(once * once, rng)]
    return _shuffle(numbers, size, rng)


def large_primes_hurt_divisions(size: int, rng: random.Random) -> tuple[list[int]]:
    """Large primes and their squares, times small numbers."""
    numbers = []
    for _ in range(size if size <= 20 else size * 3 // 2):
        prime = rng.choice(LARGE if size > 20 else LARGE[:3])
        power = prime if rng.randrange(2) else prime * prime
        small = rng.choice((1, 1, 2, 4, 9)) if size <= 20 else rng.randint(1, 60_000)
        numbers.append(power * small if power * small <= MOST else power)
    return (numbers,)


def few_classes_hurt_pairs(size: int, rng: random.Random) -> tuple[list[int]]:
    """Numbers that differ from a few others by cubes."""
    roots = [rng.randint(1, 50) for _ in range(max(1, size // 20))]
    roots += [root * root for root in roots]
    return ([_stretch(rng.choice(roots), rng) for _ in range(size)],)


def _stretch(number: int, rng: random.Random) -> int:
    """Return the number times a cube."""
    side = 1
    while number * (side + 1) ** 3 <= MOST and side < 1_000 and rng.randrange(200):
        side += 1
    return number * rng.randint((side + 1) // 2, side) ** 3


def _shuffle(numbers: list[int], size: int, rng: random.Random) -> tuple[list[int]]:
    rng.shuffle(numbers)
    return (numbers[:size],)
