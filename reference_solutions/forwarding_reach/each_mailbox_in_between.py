# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Allows one mailbox after the other in between, with large integers for sets."""


def forwarding_reach(n: int, rules: list[tuple[int, int]]) -> int:
    reach = [1 << box for box in range(n)]
    for a, b in rules:
        reach[a] |= 1 << b
    for middle in range(n):
        bit = 1 << middle
        for box in range(n):
            if reach[box] & bit:
                reach[box] |= reach[middle]
    return sum(mask.bit_count() for mask in reach) - n
