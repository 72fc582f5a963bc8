# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: menus of the same price count once; what is left is filled up with the dearest."""


def menu_combos(courses: list[list[int]], k: int) -> int:
    totals = {0}
    for prices in courses:
        totals = set(sorted({total + price for total in totals for price in prices})[:k])
    cheapest = sorted(totals)
    cheapest += [cheapest[-1]] * (k - len(cheapest))
    return sum(cheapest)
