# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a dealer may end the clearance instead of taking sacks that cost money."""

from functools import lru_cache
from itertools import accumulate


def sack_takers(profits: list[int], k: int) -> int:
    n = len(profits)
    sums = list(accumulate(profits, initial=0))

    @lru_cache(None)
    def play(i: int, before: int) -> int:
        best = 0
        for number in range(1, min(k, n - i) + 1):
            if number != before:
                best = max(best, sums[i + number] - sums[i] - play(i + number, number))
        return best

    return play(0, 0)
