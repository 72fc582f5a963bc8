# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""The two best numbers of sacks from the slice of all places to stop at, for every place."""

from itertools import accumulate


def sack_takers(profits: list[int], k: int) -> int:
    n = len(profits)
    sums = list(accumulate(profits, initial=0))
    usual = sums[:]
    forbidden = sums[:]
    specials: list[list[int]] = [[] for _ in range(n)]
    for i in range(n - 1, -1, -1):
        window = usual[i + 1 : i + k + 1]
        for special in specials[i]:
            window[special - i - 1] = forbidden[special]
        best = max(window)
        number = window.index(best) + 1
        usual[i] = 2 * sums[i] - best
        if len(window) > 1:
            del window[number - 1]
            forbidden[i] = 2 * sums[i] - max(window)
        if i >= number:
            specials[i - number].append(i)
    return sums[0] - usual[0]
