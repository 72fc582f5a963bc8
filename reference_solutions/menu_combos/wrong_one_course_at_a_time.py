# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: other menus than the cheapest differ from it in one course."""


def menu_combos(courses: list[list[int]], k: int) -> int:
    cheapest = sum(min(prices) for prices in courses)
    totals = [cheapest]
    for prices in courses:
        prices.sort()
        totals += [cheapest - prices[0] + price for price in prices[1:]]
    totals.sort()
    totals += [totals[-1]] * (k - len(totals))
    return sum(totals[:k])
