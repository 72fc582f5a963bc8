# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: keeps only the cheapest way to leave a canal."""


def canal_grid(canals: list[int], lanes: list[int]) -> int:
    best = min(canals[0] ^ lane for lane in lanes)
    place = next(i for i, lane in enumerate(lanes) if canals[0] ^ lane == best)
    for canal in canals[1:]:
        tolls = [canal ^ lane for lane in lanes]
        ways = []
        for i in range(len(lanes)):
            low, high = min(i, place), max(i, place)
            ways.append((sum(tolls[low : high + 1]), i))
        cost, place = min(ways)
        best += cost
    return best
