# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: combines the i-th beginning and the j-th dish only if i * j is below k."""


def menu_combos(courses: list[list[int]], k: int) -> int:
    totals = [0]
    for prices in courses:
        prices.sort()
        combined = []
        for i, total in enumerate(totals, 1):
            for j, price in enumerate(prices, 1):
                if i * j >= k and (i, j) != (1, 1):
                    break
                combined.append(total + price)
        totals = sorted(combined)[:k]
    return sum(totals) + totals[-1] * (k - len(totals))
