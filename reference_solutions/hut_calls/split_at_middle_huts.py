# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts pairs by way of a middle hut, takes this hut out, and goes on with each part."""


def count_pairs(distances: list[int], low: int, high: int) -> int:
    """Pairs of these distances with a sum in the range."""
    pairs = 0
    first = last = len(distances)
    for place, distance in enumerate(distances):
        while last and distance + distances[last - 1] > high:
            last -= 1
        while first and distance + distances[first - 1] >= low:
            first -= 1
        pairs += max(0, last - place - 1) - max(0, first - place - 1)
    return pairs


def find_order(near: list[dict[int, int]], start: int, before: int) -> list[tuple[int, int]]:
    order = [(start, before)]
    for hut, came_from in order:
        for other in near[hut]:
            if other != came_from:
                order.append((other, hut))
    return order


def find_middle(near: list[dict[int, int]], start: int) -> int:
    order = find_order(near, start, -1)
    sizes = {hut: 1 for hut, _ in order}
    for hut, before in reversed(order):
        if 2 * sizes[hut] >= len(order):
            return hut
        sizes[before] += sizes[hut]
    return start


def hut_calls(huts: int, cables: list[tuple[int, int, int]], low: int, high: int) -> int:
    near: list[dict[int, int]] = [{} for _ in range(huts)]
    for a, b, metres in cables:
        near[a][b] = near[b][a] = metres
    pairs = 0
    parts = [0]
    while parts:
        middle = find_middle(near, parts.pop())
        distance = {middle: 0}
        every = [0]
        for start in near[middle]:
            part = []
            for hut, before in find_order(near, start, middle):
                distance[hut] = distance[before] + near[before][hut]
                part.append(distance[hut])
            part.sort()
            pairs -= count_pairs(part, low, high)
            every += part
        every.sort()
        pairs += count_pairs(every, low, high)
        for start in near[middle]:
            del near[start][middle]
            parts.append(start)
    return pairs
