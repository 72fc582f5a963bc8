# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks at all dry cells each minute, and wets those that have a wet neighbour."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    rows = [list("#" + row + "#") for row in words[2:]]
    border = ["#"] * (int(words[1]) + 2)
    rows = [border, *rows, border]
    dry = [(r, c) for r, row in enumerate(rows) for c, kind in enumerate(row) if kind == "."]
    minutes = 0
    while True:
        fresh = []
        rest = []
        for r, c in dry:
            row = rows[r]
            if "D" in (row[c - 1], row[c + 1], rows[r - 1][c], rows[r + 1][c]):
                fresh.append((r, c))
            else:
                rest.append((r, c))
        if not fresh:
            break
        minutes += 1
        for r, c in fresh:
            rows[r][c] = "D"
        dry = rest
    print(minutes, len(dry))


main()
