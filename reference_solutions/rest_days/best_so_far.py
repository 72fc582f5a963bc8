# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""The best total up to each day, from the day before and from the last day before the rest."""


def rest_days(wages: list[int], rests: list[int]) -> list[int]:
    totals = []
    for rest in rests:
        best = [0] * (rest + 1)
        append = best.append
        last = 0
        for wage, before in zip(wages, best):
            before += wage
            if before > last:
                last = before
            append(last)
        totals.append(last)
    return totals
