# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the greatest profit of at most so many rooms."""

NEVER = -(10**9)


def museum_rooms(profits: list[int], doors: list[tuple[int, int]], most: int) -> list[int]:
    beyond: list[list[int]] = [[] for _ in profits]
    for a, b in doors:
        beyond[a].append(b)
        beyond[b].append(a)
    order = [(0, -1)]
    for room, before in order:
        order += [(other, room) for other in beyond[room] if other != before]
    tables = [[NEVER, profit] + [NEVER] * (most - 1) for profit in profits]
    best = [NEVER] * (most + 1)
    for room, before in reversed(order):
        table = tables[room]
        for size in range(1, most + 1):
            if table[size] > best[size]:
                best[size] = table[size]
        if before < 0:
            continue
        above = tables[before]
        for size in range(most, 1, -1):
            for taken in range(1, size):
                profit = above[size - taken] + table[taken]
                if profit > above[size]:
                    above[size] = profit
    for size in range(2, most + 1):
        best[size] = max(best[size], best[size - 1])
    return best[1:]
