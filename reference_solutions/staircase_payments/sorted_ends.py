# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Beginnings and ends of plans in order of time; slope and total are carried from day to day."""


def staircase_payments(days: int, plans: list[tuple[int, int, int, int]]) -> tuple[int, int]:
    changes = []
    for start, end, first, step in plans:
        changes.append((start, first, step))
        changes.append((end, -(first + step * (end - start)), -step))
    changes.sort(reverse=True)
    best = (0, 0)
    total = slope = 0
    for day in range(days):
        total += slope
        while changes and changes[-1][0] == day:
            _, height, step = changes.pop()
            total += height
            slope += step
        if day == 0 or total > best[0]:
            best = (total, day)
    return best
