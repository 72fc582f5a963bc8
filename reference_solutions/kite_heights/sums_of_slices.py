# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Adds up for each height two slices of the pictures so far."""

MODULUS = 9_973


def kite_heights(winches: list[tuple[int, int]], min_gap: int, max_gap: int) -> int:
    low, high = winches[0]
    ways = [1] * (high - low + 1)
    for lowest, highest in winches[1:]:
        following = []
        for height in range(lowest - low, highest - low + 1):
            if min_gap == 0:
                total = sum(ways[max(0, height - max_gap) : max(0, height + max_gap + 1)])
            else:
                total = sum(ways[max(0, height - max_gap) : max(0, height - min_gap + 1)])
                total += sum(ways[max(0, height + min_gap) : max(0, height + max_gap + 1)])
            following.append(total % MODULUS)
        ways = following
        low = lowest
    return sum(ways) % MODULUS
