# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""The best total that ends on each day, with the largest of a slice of those before."""


def rest_days(wages: list[int], rests: list[int]) -> list[int]:
    totals = []
    for rest in rests:
        ending: list[int] = []
        for day, wage in enumerate(wages):
            earlier = ending[: max(0, day - rest)]
            ending.append(wage + max(0, max(earlier, default=0)))
        totals.append(max(0, max(ending, default=0)))
    return totals
