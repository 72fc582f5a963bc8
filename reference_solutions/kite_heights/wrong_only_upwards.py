# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a kite must be higher than its left neighbour."""

MODULUS = 9_973


def kite_heights(winches: list[tuple[int, int]], min_gap: int, max_gap: int) -> int:
    low, high = winches[0]
    ways = {height: 1 for height in range(low, high + 1)}
    for lowest, highest in winches[1:]:
        following = {}
        for height in range(lowest, highest + 1):
            total = 0
            for other, count in ways.items():
                if min_gap <= height - other <= max_gap:
                    total += count
            following[height] = total % MODULUS
        ways = following
    return sum(ways.values()) % MODULUS
