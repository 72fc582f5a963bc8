# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Histories of the products as sorted lists of pairs, searched by a loop for each order."""


def price_in_force(history: list[tuple[int, int, int]], time: int) -> int | None:
    low, high = 0, len(history)
    while low < high:
        middle = (low + high) // 2
        if history[middle][0] <= time:
            low = middle + 1
        else:
            high = middle
    return history[low - 1][2] if low else None


def price_at_order(
    changes: list[tuple[str, int, int]], orders: list[tuple[str, int, int]]
) -> list[tuple[str, int]]:
    histories: dict[str, list[tuple[int, int, int]]] = {}
    for index, (product, time, cents) in enumerate(changes):
        histories.setdefault(product, []).append((time, index, cents))
    for history in histories.values():
        history.sort()
    revenue: dict[str, int] = {}
    for product, time, quantity in orders:
        price = price_in_force(histories.get(product, []), time)
        if price is not None:
            revenue[product] = revenue.get(product, 0) + quantity * price
    return sorted(revenue.items())
