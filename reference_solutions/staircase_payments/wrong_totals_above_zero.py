# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: starts from a total of 0 as the largest."""


def staircase_payments(days: int, plans: list[tuple[int, int, int, int]]) -> tuple[int, int]:
    totals = [0] * days
    for start, end, first, step in plans:
        payment = first
        for day in range(start, end):
            totals[day] += payment
            payment += step
    most = max(0, max(totals))
    return most, (totals.index(most) if most in totals else 0)
