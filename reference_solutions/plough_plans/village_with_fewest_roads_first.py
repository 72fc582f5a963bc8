# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Takes villages away, the one with the fewest neighbours first, and weighs roads between those."""

import sys

MODULUS = 1_000_000_007


def count_ways(roads: list[dict[int, int]]) -> int:
    by_degree: list[set[int]] = [set() for _ in roads]
    for x in range(1, len(roads)):
        by_degree[len(roads[x])].add(x)
    ways = 1
    for _ in range(len(roads) - 2):
        x = next(filter(None, by_degree)).pop()
        near = roads[x]
        total = sum(near.values()) % MODULUS
        if not total:
            return ways * find_determinant(make_table(roads, {x}.union(*by_degree))) % MODULUS
        ways = ways * total % MODULUS
        share = pow(total, -1, MODULUS)
        for y in near:
            by_degree[len(roads[y])].remove(y)
            del roads[y][x]
        while near:
            y, weight = near.popitem()
            weight = weight * share % MODULUS
            others = roads[y]
            for z, more in near.items():
                if z in others:
                    others[z] = roads[z][y] = (others[z] + weight * more) % MODULUS
                else:
                    others[z] = roads[z][y] = weight * more % MODULUS
            by_degree[len(others)].add(y)
    return ways


def make_table(roads: list[dict[int, int]], left: set[int]) -> list[list[int]]:
    """Return the rows that the determinant is of, for the villages that are left but one."""
    _, *villages = left
    return [
        [(sum(roads[x].values()) if x == y else -roads[x].get(y, 0)) % MODULUS for y in villages]
        for x in villages
    ]


def find_determinant(rows: list[list[int]]) -> int:
    determinant = 1
    while rows:
        at = next((i for i, row in enumerate(rows) if row[0]), -1)
        if at < 0:
            return 0
        if at:
            rows[0], rows[at] = rows[at], rows[0]
            determinant = -determinant
        first, *rest = rows[0]
        determinant = determinant * first % MODULUS
        share = pow(first, -1, MODULUS)
        rows = [
            [(a - row[0] * share * b) % MODULUS for a, b in zip(row[1:], rest, strict=True)]
            for row in rows[1:]
        ]
    return determinant


def main() -> None:
    n, _, *ends = map(int, sys.stdin.buffer.read().split())
    roads: list[dict[int, int]] = [{} for _ in range(n + 1)]
    for x, y in zip(ends[::2], ends[1::2], strict=True):
        if x != y:
            roads[x][y] = roads[y][x] = roads[x].get(y, 0) + 1
    print(count_ways(roads))


main()
