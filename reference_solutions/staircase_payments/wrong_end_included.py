# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: pays on the day at which a plan ends, too."""


def staircase_payments(days: int, plans: list[tuple[int, int, int, int]]) -> tuple[int, int]:
    totals = [0] * days
    for start, end, first, step in plans:
        payment = first
        for day in range(start, min(end + 1, days)):
            totals[day] += payment
            payment += step
    most = max(totals)
    return most, totals.index(most)
