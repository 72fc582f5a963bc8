# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: goes over the rules once only."""


def forwarding_reach(n: int, rules: list[tuple[int, int]]) -> int:
    reach = [1 << box for box in range(n)]
    for a, b in sorted(rules, reverse=True):
        reach[a] |= reach[b]
    return sum(mask.bit_count() for mask in reach) - n
