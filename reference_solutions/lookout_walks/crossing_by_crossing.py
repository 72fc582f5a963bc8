# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Walks to each crossing by lookouts seen so far."""

MODULUS = 1_000_000_007


def lookout_walks(rows: int, columns: int, lookouts: list[tuple[int, int]], visits: int) -> int:
    marked = set(lookouts)
    none = [0] * (visits + 1)
    line = [none] * (columns + 1)
    for x in range(rows + 1):
        left = none
        new = []
        for y in range(columns + 1):
            ways = [(a + b) % MODULUS for a, b in zip(left, line[y])]
            if x == y == 0:
                ways[0] = 1
            if (x, y) in marked:
                ways = [0] + ways[:-1]
            new.append(ways)
            left = ways
        line = new
    return line[-1][visits]
