# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the first place may stay without a guard around it."""


def patrol_posts(costs: list[int], paths: list[tuple[int, int]]) -> int:
    order = [0]
    parents = {0: -1}
    for place in order:
        for a, b in paths:
            if a == place and b not in parents:
                parents[b] = place
                order.append(b)
            elif b == place and a not in parents:
                parents[a] = place
                order.append(a)
    unlimited = sum(costs) + 1
    guard = list(costs)
    waiting = [0] * len(costs)
    extra = [unlimited] * len(costs)
    for place in reversed(order[1:]):
        parent = parents[place]
        covered = waiting[place] + extra[place]
        best = min(guard[place], covered)
        guard[parent] += min(guard[place], waiting[place])
        waiting[parent] += best
        extra[parent] = min(extra[parent], guard[place] - best)
    return min(guard[0], waiting[0])
