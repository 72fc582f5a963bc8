# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Fingerprints for `fingerprint_spread`: size is the number of pictures.

Solutions are slow here when they compare pictures with each other. Every shape has prints that
occur more than once, and bits on both ends.
"""

import random

BITS = 96
FULL = (1 << BITS) - 1
EDGES: tuple[list[int], ...] = (
    [],
    [FULL],
    [0, 0],
    [0, FULL],
    [FULL, FULL, 0],
    [1, 2, 4, 8, 16, 32, 64, 128],
    [1 << 95, 1 << 94, 1, 1, 3],
    [1 << bit for bit in range(88, 96)] + [7],
    [(1 << bit) - 1 for bit in range(0, 97, 12)] * 2,
    [FULL >> bit for bit in range(11)],
)


def edges(size: int, rng: random.Random) -> tuple[list[int]]:
    """Hand-made fingerprints, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_prints(size: int, rng: random.Random) -> tuple[list[int]]:
    """Bits at random, one picture of ten like another one."""
    prints = [rng.getrandbits(BITS) for _ in range(size)]
    for _ in range(size // 10):
        prints[rng.randrange(size)] = prints[rng.randrange(size)]
    return (prints,)


def near_copies_in_clusters(size: int, rng: random.Random) -> tuple[list[int]]:
    """Each picture is like one of a few but for up to six bits."""
    centres = [rng.getrandbits(BITS) for _ in range(1 + size // 20)]
    prints = []
    for _ in range(size):
        number = rng.choice(centres)
        for _ in range(rng.randrange(7)):
            number ^= 1 << rng.randrange(BITS)
        prints.append(number)
    return (prints,)


def rare_bits_hurt_nothing(size: int, rng: random.Random) -> tuple[list[int]]:
    """Few bits are 1, in some places more than in others."""
    prints = []
    for _ in range(size):
        number = 1 << rng.randrange(48, BITS)
        for _ in range(rng.randint(0, 9)):
            number |= 1 << min(rng.randrange(BITS), rng.randrange(BITS))
        prints.append(number)
    return (prints,)


def dark_and_bright_hurt_means(size: int, rng: random.Random) -> tuple[list[int]]:
    """Half of the pictures have nearly all bits 0, the others nearly all bits 1."""
    prints = []
    for _ in range(size):
        number = rng.getrandbits(BITS) & rng.getrandbits(BITS) & rng.getrandbits(BITS)
        prints.append(number if rng.randrange(2) else FULL ^ number)
    prints[-1:] = prints[:1]
    return (prints,)
