# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Keeps running sums of the pictures so far, and looks up the ends of both bands."""

MODULUS = 9_973


def kite_heights(winches: list[tuple[int, int]], min_gap: int, max_gap: int) -> int:
    low, high = winches[0]
    ways = [1] * (high - low + 1)
    for lowest, highest in winches[1:]:
        running = [0]
        total = 0
        for count in ways:
            total += count
            running.append(total)
        last = len(ways)
        following = []
        for h in range(lowest - low, highest - low + 1):
            a = min(max(h - max_gap, 0), last)
            b = min(max(h + max_gap + 1, 0), last)
            total = running[b] - running[a]
            if min_gap:
                a = min(max(h - min_gap + 1, 0), last)
                b = min(max(h + min_gap, 0), last)
                total -= running[b] - running[a]
            following.append(total % MODULUS)
        ways = following
        low = lowest
    return sum(ways) % MODULUS
