# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the number of ranges without a hole."""


def firewall_rollup(blocks: list[tuple[int, int]]) -> int:
    number = 0
    reached = -1
    for base, length in sorted(blocks):
        if base > reached:
            number += 1
        reached = max(reached, base + (1 << (32 - length)))
    return number
