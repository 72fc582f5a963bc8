# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries every choice of days."""


def rest_days(wages: list[int], rests: list[int]) -> list[int]:
    totals = []
    for rest in rests:
        best = 0
        for choice in range(1 << len(wages)):
            days = [day for day in range(len(wages)) if choice >> day & 1]
            if all(b - a > rest for a, b in zip(days, days[1:])):
                best = max(best, sum(wages[day] for day in days))
        totals.append(best)
    return totals
