# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A row of least times for each set of halls that can be, without hall 1, in order of numbers."""

import sys
from operator import add


def main() -> None:
    n, p, *numbers = map(int, sys.stdin.buffer.read().split())
    if n == 1:
        print(0)
        return
    unlimited = 1 << 40
    before = [0] * n
    for i in range(n * n, n * n + 2 * p, 2):
        before[numbers[i + 1] - 1] |= 1 << numbers[i] - 1
    if before[0]:
        print(-1)
        return
    halls = [(1 << j - 1, before[j] >> 1, j - 1, numbers[n + j : n * n : n]) for j in range(1, n)]
    nothing = [unlimited] * (n - 1)
    full = (1 << n - 1) - 1
    rows: list[list[int]] = [[]] * (full + 1)
    for bit, needed, place, _ in halls:
        if not needed:
            rows[bit] = row = nothing[:]
            row[place] = numbers[place + 1]
    for seen in range(1, full):
        row = rows[seen]
        if row:
            for bit, needed, place, times in halls:
                if not seen & bit and seen & needed == needed:
                    fresh = rows[seen | bit]
                    if not fresh:
                        rows[seen | bit] = fresh = nothing[:]
                    fresh[place] = min(map(add, row, times))
    print(min(rows[full]) if rows[full] else -1)


main()
