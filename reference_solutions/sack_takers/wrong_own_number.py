# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a dealer may not take as many sacks as in the turn of his own before."""

from functools import lru_cache
from itertools import accumulate


def sack_takers(profits: list[int], k: int) -> int:
    n = len(profits)
    sums = list(accumulate(profits, initial=0))

    @lru_cache(None)
    def play(i: int, own: int, others: int) -> int:
        ends = [
            sums[i + number] - sums[i] - play(i + number, others, number)
            for number in range(1, min(k, n - i) + 1)
            if number != own
        ]
        return max(ends, default=0)

    return play(0, 0, 0)
