# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts a road from a village to itself among the roads of the village."""

import sys

MODULUS = 1_000_000_007


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
        below = []
        for row in rows[1:]:
            times = row[0] * share % MODULUS
            if times:
                below.append(
                    [(a - times * b) % MODULUS for a, b in zip(row[1:], rest, strict=True)]
                )
            else:
                below.append(row[1:])
        rows = below
    return determinant % MODULUS


def main() -> None:
    n, _, *ends = map(int, sys.stdin.buffer.read().split())
    rows = [[0] * (n + 1) for _ in range(n + 1)]
    for x, y in zip(ends[::2], ends[1::2], strict=True):
        rows[x][x] += 1
        rows[y][y] += x != y
        rows[x][y] -= x != y
        rows[y][x] -= x != y
    print(find_determinant([row[2:] for row in rows[2:]]))


main()
