# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts two mailboxes that reach each other once."""


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
    return sum(bool(reach[a] >> b & 1 or reach[b] >> a & 1) for b in range(n) for a in range(b))
