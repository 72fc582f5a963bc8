# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Ways between all pairs of lookouts that a walk can visit, out of tables of factorials."""

from bisect import bisect_right
from operator import mul

MODULUS = 1_000_000_007


def lookout_walks(rows: int, columns: int, lookouts: list[tuple[int, int]], visits: int) -> int:
    if visits > len(lookouts):
        return 0
    top = rows + columns
    product = [1] * (top + 1)
    value = 1
    for i in range(2, top + 1):
        product[i] = value = value * i % MODULUS
    inverse = [1] * (top + 1)
    inverse[top] = value = pow(value, -1, MODULUS)
    for i in range(top, 1, -1):
        inverse[i - 1] = value = value * i % MODULUS
    # Lookouts up to here, by columns: those that can come before are at the front.
    before: list[int] = []
    done: list[tuple[int, int, int]] = []
    seen: list[list[int]] = [[] for _ in range(visits + 1)]

    for x, y in [*sorted(lookouts), (rows, columns)]:
        s = x + y
        place = bisect_right(before, y)
        ways = [
            product[s - t] * inverse[x - u] % MODULUS * inverse[y - v] for t, u, v in done[:place]
        ]
        total = product[s] * inverse[x] % MODULUS * inverse[y] % MODULUS
        for row in seen:
            more = sum(map(mul, row, ways)) % MODULUS
            row.insert(place, total - more)
            total = more
        before.insert(place, y)
        done.insert(place, (s, x, y))
    return seen[visits][-1] % MODULUS
