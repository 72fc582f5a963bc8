# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries every choice of places for the guards."""


def patrol_posts(costs: list[int], paths: list[tuple[int, int]]) -> int:
    n = len(costs)
    near = [1 << place for place in range(n)]
    for a, b in paths:
        near[a] |= 1 << b
        near[b] |= 1 << a
    best = sum(costs)
    for choice in range(1 << n):
        if all(choice & mask for mask in near):
            best = min(best, sum(costs[place] for place in range(n) if choice >> place & 1))
    return best
