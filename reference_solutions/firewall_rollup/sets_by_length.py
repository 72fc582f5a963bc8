# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks up whatever might contain a block in a set; then joins pairs, the smallest blocks first."""


def is_within_another(base: int, length: int, held: set[tuple[int, int]]) -> bool:
    for shorter in range(length):
        free = 32 - shorter
        if (base >> free << free, shorter) in held:
            return True
    return False


def firewall_rollup(blocks: list[tuple[int, int]]) -> int:
    held = set(blocks)
    by_length: list[set[int]] = [set() for _ in range(33)]
    for base, length in held:
        if not is_within_another(base, length, held):
            by_length[length].add(base)
    number = 0
    for length in range(32, 0, -1):
        bit = 1 << (32 - length)
        for base in by_length[length]:
            if base ^ bit not in by_length[length]:
                number += 1
            elif not base & bit:
                by_length[length - 1].add(base)
    return number + len(by_length[0])
