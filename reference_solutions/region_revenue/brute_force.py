# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Writes the region beside each order, then counts and sums what bears each name, best first."""


def region_revenue(
    customers: list[tuple[int, str]], orders: list[tuple[int, int]]
) -> list[tuple[str, int, int]]:
    labelled = []
    for customer, cents in orders:
        names = [region for listed, region in customers if listed == customer]
        labelled.append((names[0] if names else "unknown", cents))
    left = sorted({region for region, _ in labelled})
    rows = []
    while left:
        totals = [sum(cents for name, cents in labelled if name == region) for region in left]
        best = left.pop(totals.index(max(totals)))
        rows.append((best, [name for name, _ in labelled].count(best), max(totals)))
    return rows
