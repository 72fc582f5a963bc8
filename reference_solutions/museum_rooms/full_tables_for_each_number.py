# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Finds the best group of each number of rooms by itself, with full tables."""

NEVER = -(10**9)


def find_best(
    profits: list[int], order: list[tuple[int, int]], beyond: list[list[int]], most: int
) -> int:
    tables = [[NEVER, profit] + [NEVER] * (most - 1) for profit in profits]
    for room, before in reversed(order):
        if before < 0:
            continue
        above, table = tables[before], tables[room]
        for size in range(most, 1, -1):
            for taken in range(1, size):
                profit = above[size - taken] + table[taken]
                if profit > above[size]:
                    above[size] = profit
    return max(table[most] for table in tables)


def museum_rooms(profits: list[int], doors: list[tuple[int, int]], most: int) -> list[int]:
    beyond: list[list[int]] = [[] for _ in profits]
    for a, b in doors:
        beyond[a].append(b)
        beyond[b].append(a)
    order = [(0, -1)]
    for room, before in order:
        order += [(other, room) for other in beyond[room] if other != before]
    return [find_best(profits, order, beyond, number) for number in range(1, most + 1)]
