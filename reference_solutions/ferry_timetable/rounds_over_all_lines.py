# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Goes through all lines again and again until no harbour is reached earlier."""

import sys


def main() -> None:
    rows = sys.stdin.read().splitlines()
    n, m, q = map(int, rows[0].split())
    lines = [tuple(map(int, row.split())) for row in rows[1 : m + 1]]
    for row in rows[m + 1 : m + q + 1]:
        start, target, ready = map(int, row.split())
        best: list[int | None] = [None] * (n + 1)
        best[start] = ready
        changed = True
        while changed:
            changed = False
            for a, b, first, period, ride in lines:
                time = best[a]
                if time is None:
                    continue
                departure = first if time <= first else time + (first - time) % period
                known = best[b]
                if known is None or departure + ride < known:
                    best[b] = departure + ride
                    changed = True
        answer = best[target]
        print(-1 if answer is None else answer)


main()
