# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""By last day; a sorted list of all days on duty, new ones put in at the end."""

from bisect import bisect_left


def inspector_days(sites: list[tuple[int, int, int]]) -> int:
    sites.sort(key=lambda site: site[1])
    days: list[int] = []
    for first, last, need in sites:
        need -= len(days) - bisect_left(days, first)
        if need <= 0:
            continue
        stretch = []
        day = last
        place = len(days) - 1
        while need > 0:
            if place >= 0 and days[place] == day:
                place -= 1
            else:
                need -= 1
            stretch.append(day)
            day -= 1
        days[place + 1 :] = reversed(stretch)
    return len(days)
