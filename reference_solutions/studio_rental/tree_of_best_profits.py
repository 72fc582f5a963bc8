# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""By start; a tree over all ends gives the best that has ended in time."""

from bisect import bisect_right


def studio_rental(gap: int, fee: int, requests: list[tuple[int, int, int]]) -> tuple[int, int]:
    ends = sorted({end for _, end, _ in requests})
    places = {end: place for place, end in enumerate(ends, 1)}
    tree = [(0, 0)] * (len(ends) + 1)
    best = (0, 0)
    for start, end, pay in sorted(requests):
        place = bisect_right(ends, start - gap)
        profit, number = 0, 0
        while place > 0:
            if tree[place] > (profit, number):
                profit, number = tree[place]
            place -= place & -place
        value = (profit + pay - fee, number - 1)
        best = max(best, value)
        place = places[end]
        while place <= len(ends):
            tree[place] = max(tree[place], value)
            place += place & -place
    return best[0], -best[1]
