# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes the number of cables for the distance."""


def hut_calls(huts: int, cables: list[tuple[int, int, int]], low: int, high: int) -> int:
    near: list[list[tuple[int, int]]] = [[] for _ in range(huts)]
    for a, b, metres in cables:
        near[a].append((b, metres))
        near[b].append((a, metres))
    pairs = 0
    for start in range(huts):
        waiting = [(start, -1, 0)]
        while waiting:
            hut, before, distance = waiting.pop()
            if hut < start and low <= distance <= high:
                pairs += 1
            for other, metres in near[hut]:
                if other != before:
                    waiting.append((other, hut, distance + 1))
    return pairs
