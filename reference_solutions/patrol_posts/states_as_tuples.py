# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Three costs for each place in a dict, with a stack instead of recursion."""

from collections import defaultdict


def patrol_posts(costs: list[int], paths: list[tuple[int, int]]) -> int:
    neighbours = defaultdict(list)
    for a, b in paths:
        neighbours[a].append(b)
        neighbours[b].append(a)
    states: dict[int, tuple[float, float, float]] = {}
    stack = [(0, -1, False)]
    while stack:
        place, parent, is_ready = stack.pop()
        children = [other for other in neighbours[place] if other != parent]
        if not is_ready:
            stack.append((place, parent, True))
            for child in children:
                stack.append((child, place, False))
            continue
        guard = float(costs[place])
        waiting = 0.0
        extra = float("inf")
        for child in children:
            with_guard, covered, open_cost = states[child]
            guard += min(with_guard, covered, open_cost)
            waiting += min(with_guard, covered)
            extra = min(extra, with_guard - min(with_guard, covered))
        states[place] = (guard, waiting + extra, waiting)
    return int(min(states[0][0], states[0][1]))
