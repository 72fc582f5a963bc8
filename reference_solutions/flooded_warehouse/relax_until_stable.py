# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Lowers the minute of each cell to one more than that of a neighbour, until nothing changes."""

import sys


def main() -> None:
    height, width, *rows = sys.stdin.read().split()
    cells = {
        (r, c): 0 if kind == "D" else 10**9
        for r, row in enumerate(rows)
        for c, kind in enumerate(row)
        if kind != "#"
    }
    changed = True
    while changed:
        changed = False
        for (r, c), minute in cells.items():
            for other in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if cells.get(other, 0) > minute + 1:
                    cells[other] = minute + 1
                    changed = True
    finite = [minute for minute in cells.values() if minute < 10**8]
    print(max(finite), len(cells) - len(finite))


main()
