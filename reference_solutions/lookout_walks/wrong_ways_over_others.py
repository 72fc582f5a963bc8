# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: adds walks over chains of lookouts, whatever lies between them."""

from math import comb

MODULUS = 1_000_000_007


def lookout_walks(rows: int, columns: int, lookouts: list[tuple[int, int]], visits: int) -> int:
    points = sorted(lookouts)
    chains = [comb(x + y, x) for x, y in points]
    if visits == 0:
        return comb(rows + columns, rows) % MODULUS
    for _ in range(visits - 1):
        chains = [
            sum(
                chains[j] * comb(x - u + y - v, x - u)
                for j, (u, v) in enumerate(points[:i])
                if v <= y
            )
            for i, (x, y) in enumerate(points)
        ]
    ends = [comb(rows - x + columns - y, rows - x) for x, y in points]
    return sum(a * b for a, b in zip(chains, ends)) % MODULUS
