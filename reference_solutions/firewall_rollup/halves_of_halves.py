# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Divides the addresses into halves until a half is wholly in a block, or in none."""


def count(blocks: list[tuple[int, int]], base: int, length: int) -> tuple[int, bool]:
    """Return how many blocks are needed within this one, and whether it is full."""
    if not blocks:
        return 0, False
    if any(own <= length for _, own in blocks):
        return 1, True
    middle = base + (1 << (31 - length))
    low, low_full = count([block for block in blocks if block[0] < middle], base, length + 1)
    high, high_full = count([block for block in blocks if block[0] >= middle], middle, length + 1)
    if low_full and high_full:
        return 1, True
    return low + high, False


def firewall_rollup(blocks: list[tuple[int, int]]) -> int:
    return count(blocks, 0, 0)[0]
