# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Matches duties of a kind in order, counts pairs in the wrong order with a Fenwick tree."""


def roster_reshuffle(start: str, goal: str) -> int:
    n = len(start)
    if sorted(start) != sorted(goal):
        return -1
    places: dict[str, list[int]] = {}
    for place in range(n - 1, -1, -1):
        places.setdefault(goal[place], []).append(place + 1)
    tree = [0] * (n + 1)
    steps = 0
    for seen, duty in enumerate(start):
        target = places[duty].pop()
        i = target
        smaller = 0
        while i:
            smaller += tree[i]
            i &= i - 1
        steps += seen - smaller
        i = target
        while i <= n:
            tree[i] += 1
            i += i & -i
    return steps
