# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks at the depots from the outermost on, until none can be farther than the best."""


def farthest_courier(depots: list[list[int]], stops: list[list[int]]) -> int:
    order = sorted(((sum(map(abs, place)), place) for place in depots), reverse=True)
    ways = []
    for stop in stops:
        outward = sum(map(abs, stop))
        best = -1
        for distance, place in order:
            if distance + outward <= best:
                break
            way = 0
            for one, other in zip(place, stop):
                way += abs(one - other)
            if way > best:
                best = way
        ways.append(best)
    return sum(ways)
