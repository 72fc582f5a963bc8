# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Two pointers over the needed floats only, from one segment without a spare end to the next."""

from itertools import accumulate


def parade_segment(kinds: list[int], costs: list[int], need: dict[int, int]) -> tuple[int, int]:
    wanted = [index for index, kind in enumerate(kinds) if kind in need]
    lefts, rights = iter(wanted), iter(wanted)
    lacking = need
    n_unmet = len(need)
    for right in rights:
        kind = kinds[right]
        lacking[kind] -= 1
        if lacking[kind] == 0:
            n_unmet -= 1
            if n_unmet == 0:
                break
    else:
        return -1, -1
    totals = list(accumulate(costs, initial=0))
    least = totals[-1] + 1
    best_left, best_right = 0, len(kinds)
    left = next(lefts)
    while True:
        kind = kinds[left]
        while lacking[kind]:  # below zero: spare floats
            lacking[kind] += 1
            left = next(lefts)
            kind = kinds[left]
        cost = totals[right + 1] - totals[left]
        if cost <= least and (cost < least or right + 1 - left < best_right - best_left):
            least, best_left, best_right = cost, left, right + 1
        # Without the first float it will do again when the next one of its kind comes.
        for right in rights:
            arrived = kinds[right]
            if arrived == kind:
                break
            lacking[arrived] -= 1
        else:
            return best_left, best_right
        left = next(lefts)
