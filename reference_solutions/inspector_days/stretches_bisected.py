# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""By last day; stretches of days on duty with running totals, searched by bisection."""

from bisect import bisect_left
from operator import itemgetter


def inspector_days(sites: list[tuple[int, int, int]]) -> int:
    sites.sort(key=itemgetter(1))
    firsts = [-3]
    lasts = [-3]
    befores = [0]
    total = 0
    for first, last, need in sites:
        if first <= lasts[-1]:
            place = bisect_left(lasts, first)
            need += befores[place] - total
            begin = firsts[place]
            if first > begin:
                need += first - begin
        if need > 0:
            total += need
            begin = last - need + 1
            while lasts[-1] >= begin - 1:
                begin -= lasts.pop() - firsts.pop() + 1
                befores.pop()
            firsts.append(begin)
            lasts.append(last)
            befores.append(total - last + begin - 1)
    return total
