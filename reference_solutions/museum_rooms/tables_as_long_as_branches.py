# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tables of the best groups with each room on top, no longer than branches have rooms."""


def join(mine: list[int], branch: list[int], most: int) -> list[int]:
    """Best sums of one number of each list, for all sums of their places below most."""
    short, long = (mine, branch) if len(mine) < len(branch) else (branch, mine)
    first = short[0]
    best = [profit + first for profit in long] if first else long[:]
    for shift in range(1, len(short)):
        more = short[shift]
        old = best[shift:]
        best[shift:] = [a if a > (c := b + more) else c for a, b in zip(old, long)]
        if len(long) + shift <= most:
            best.append(long[-1] + more)
    return best


def museum_rooms(profits: list[int], doors: list[tuple[int, int]], most: int) -> list[int]:
    beyond: list[list[int]] = [[] for _ in profits]
    for a, b in doors:
        beyond[a].append(b)
        beyond[b].append(a)
    order = [0]
    for room in order:
        for other in beyond[room]:
            beyond[other].remove(room)
        order += beyond[room]
    tables: list[list[int]] = [[] for _ in profits]
    best = [-(10**9)] * most
    for room in reversed(order):
        table = [profits[room]]
        for other in beyond[room]:
            table = join(table, tables[other], most)
            tables[other] = []
        best[: len(table)] = map(max, best, table)
        tables[room] = [0, *table[: most - 1]]
    return best
