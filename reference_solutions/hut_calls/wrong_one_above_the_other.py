# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: looks at pairs of which one is on the way from hut 0 to the other."""


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
    above = dict(order)
    pairs = 0
    for hut in range(1, huts):
        upper = hut
        while upper:
            upper = above[upper]
            pairs += low <= depths[hut] - depths[upper] <= high
    return pairs
