# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Raises lower bounds of the number of days on duty before each limit until all hold."""


def inspector_days(sites: list[tuple[int, int, int]]) -> int:
    limits = sorted({limit for first, last, _ in sites for limit in (first, last + 1)})
    before = dict.fromkeys(limits, 0)
    changed = True
    while changed:
        changed = False
        for first, last, need in sites:
            if before[last + 1] < before[first] + need:
                before[last + 1] = before[first] + need
                changed = True
        for limit, following in zip(limits, limits[1:]):
            if before[following] < before[limit]:
                before[following] = before[limit]
                changed = True
            if before[limit] < before[following] - (following - limit):
                before[limit] = before[following] - (following - limit)
                changed = True
    return max(before.values(), default=0)
