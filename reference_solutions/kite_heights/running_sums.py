# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Keeps running sums of the pictures so far by height, of which differences are taken."""

from itertools import accumulate

MODULUS = 9_973


def kite_heights(winches: list[tuple[int, int]], min_gap: int, max_gap: int) -> int:
    low, high = winches[0]
    ways = [1] * (high - low + 1)
    for lowest, highest in winches[1:]:
        count = highest - lowest + 1
        base = lowest - max_gap
        # below[i] is how many pictures have their last kite lower than base + i
        below = list(accumulate(ways, initial=0))
        below = [0] * (low - base) + below[max(0, base - low) :]
        below += [sum(ways)] * (count + 2 * max_gap + 1 - len(below))
        if min_gap:
            ways = [
                (lower_end - lower + upper_end - upper) % MODULUS
                for lower, lower_end, upper, upper_end in zip(
                    below[:count],
                    below[max_gap - min_gap + 1 :],
                    below[max_gap + min_gap :],
                    below[2 * max_gap + 1 :],
                )
            ]
        else:
            ways = [
                (end - begin) % MODULUS
                for begin, end in zip(below[:count], below[2 * max_gap + 1 :])
            ]
        low = lowest
    return sum(ways) % MODULUS
