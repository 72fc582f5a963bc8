# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: adds the distances from hut 0 for huts that meet earlier."""

from bisect import bisect, bisect_left, insort


def hut_calls(huts: int, cables: list[tuple[int, int, int]], low: int, high: int) -> int:
    near: list[list[tuple[int, int]]] = [[] for _ in range(huts)]
    for a, b, metres in cables:
        near[a].append((b, metres))
        near[b].append((a, metres))
    depths = [-1] * huts
    depths[0] = 0
    order = [(0, 0)]
    for hut, _ in order:
        depth = depths[hut]
        for other, metres in near[hut]:
            if depths[other] < 0:
                depths[other] = depth + metres
                order.append((other, hut))
    behind = [[depth] for depth in depths]
    pairs = 0
    for hut, before in order[:0:-1]:
        few, many = behind[hut], behind[before]
        if len(few) > len(many):
            few, many = many, few
        for depth in few:
            pairs += bisect(many, high - depth) - bisect_left(many, low - depth)
        if len(few) * 8 < len(many):
            for depth in few:
                insort(many, depth)
        else:
            many += few
            many.sort()
        behind[before] = many
        behind[hut] = few
    return pairs
