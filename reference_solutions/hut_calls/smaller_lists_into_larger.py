# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sorted lists of depths behind each hut; those of the smaller are looked up in the larger."""

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
    # Depths are negative, so that a hut, which is the least deep one, is added at the end.
    behind: list[list[int]] = [[] for _ in range(huts)]
    pairs = 0
    for hut, before in reversed(order):
        depth = depths[hut]
        own, behind[hut] = behind[hut], []
        if own:
            pairs += bisect(own, -low - depth) - bisect_left(own, -high - depth)
        own.append(-depth)
        if not behind[before]:
            behind[before] = own
            continue
        few, many = own, behind[before]
        if len(few) > len(many):
            few, many = many, few
        around = 2 * depths[before]
        least, most = -high - around, -low - around
        lowest, highest = few[0] + many[0], few[-1] + many[-1]
        if least <= lowest and highest <= most:
            pairs += len(few) * len(many)
        elif lowest <= most and least <= highest:
            for depth in few:
                pairs += bisect(many, most - depth) - bisect_left(many, least - depth)
        if len(few) * 40 < len(many):
            for depth in few:
                insort(many, depth)
        else:
            many += few
            many.sort()
        behind[before] = many
    return pairs
