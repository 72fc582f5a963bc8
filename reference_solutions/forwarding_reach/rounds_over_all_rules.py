# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Goes over all rules, with large integers for sets, until nothing changes."""


def forwarding_reach(n: int, rules: list[tuple[int, int]]) -> int:
    reach = [1 << box for box in range(n)]
    changed = True
    while changed:
        changed = False
        for a, b in rules:
            more = reach[a] | reach[b]
            if more != reach[a]:
                reach[a] = more
                changed = True
    return sum(mask.bit_count() for mask in reach) - n
