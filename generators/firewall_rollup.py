# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Blocks of addresses for `firewall_rollup`: size is the number of blocks.

Solutions are slow here when they sort pairs, build objects for blocks, or join them in passes.
Where there are few blocks, they are close together.
"""

import random

Block = tuple[int, int]

EDGES: tuple[list[Block], ...] = (
    [],
    [(0, 0)],
    [(0, 0), (5, 32), (0, 1)],
    [(0, 1), (1 << 31, 1)],
    [(0, 1), (1 << 31, 2)],
    [((1 << 32) - 1, 32)],
    [((1 << 32) - 2, 32), ((1 << 32) - 1, 32), ((1 << 32) - 4, 31)],
    [(4, 31), (6, 31), (0, 30)],
    [(2, 31), (4, 31), (6, 31)],
    [(3, 32), (4, 30), (8, 32), (4, 30)],
    [(0, 30), (1, 32), (4, 32)],
    [(1, 32), (2, 32)],
)


def edges(size: int, rng: random.Random) -> tuple[list[Block]]:
    """Hand-made lists of up to four blocks, whatever the size; every third one is empty."""
    if rng.randrange(3) == 0:
        return ([],)
    return (list(rng.choice(EDGES)),)


def random_blocks(size: int, rng: random.Random) -> tuple[list[Block]]:
    """Blocks of mixed lengths within a range in which they hold about half of the addresses.

    Three quarters as many where there are many, and sometimes none where there are few.
    """
    size = size * rng.choice((0, 1, 1, 1)) if size < 100 else size * 3 // 4
    bits = max(3, (4 * size).bit_length())
    start = rng.randrange(1 << 32 - bits) << bits
    blocks = []
    for _ in range(size):
        free = rng.choice((0, 0, 0, 1, 1, 2))
        blocks.append(_around(start + rng.randrange(1 << bits), 32 - free))
    return (blocks,)


def shuffled_siblings_hurt_passes(size: int, rng: random.Random) -> tuple[list[Block]]:
    """Small blocks side by side, which join to large ones but for a hole here and there."""
    free = rng.randrange(6)
    start = rng.randrange(size + 1) + (rng.randrange(1 << 12) << 14)
    rare = 40 if size > 100 else 5
    places = [start + place for place in range(size) if rng.randrange(rare)]
    blocks = [(place << free, 32 - free) for place in places]
    blocks += [rng.choice(blocks) for _ in range(size - len(blocks)) if blocks]
    rng.shuffle(blocks)
    return (blocks,)


def nested_chains_hurt_containment(size: int, rng: random.Random) -> tuple[list[Block]]:
    """Chains of blocks within blocks, and next to each its other half now and then."""
    blocks: list[Block] = []
    while len(blocks) < size:
        address = rng.randrange(1 << 32)
        shortest = rng.choice((14, 22, 27)) if size > 100 else rng.choice((0, 24, 28))
        for length in range(shortest, 33, rng.choice((1, 1, 2, 3))):
            blocks.append(_around(address, length))
            if rng.randrange(3) == 0:
                blocks.append(_around(address ^ (1 << 32 - length) % (1 << 32), length))
    blocks = blocks[:size]
    rng.shuffle(blocks)
    return (blocks,)


def scattered_blocks_hurt_pairs(size: int, rng: random.Random) -> tuple[list[Block]]:
    """Groups of three or four neighbours of one size, far from each other."""
    blocks: list[Block] = []
    while len(blocks) < size:
        free = rng.randrange(9)
        place = rng.randrange((1 << 32 - free) - 8)
        blocks += [(place + i << free, 32 - free) for i in range(rng.choice((3, 4, 5)))]
    blocks = blocks[:size]
    rng.shuffle(blocks)
    return (blocks,)


def _around(address: int, length: int) -> Block:
    """Return the block of this length that holds the address."""
    free = 32 - length
    return address >> free << free, length
