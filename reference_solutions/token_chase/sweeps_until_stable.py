# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Judges all open halls again and again until nothing changes."""

import sys

STEPS = ((1, -1, 0), (2, 0, 1), (4, 1, 0), (8, 0, -1))


def main() -> None:
    r, c = map(int, sys.stdin.readline().split())
    doors = [[int(digit, 16) for digit in sys.stdin.readline().strip()] for _ in range(r)]
    result = [["D"] * c for _ in range(r)]
    changed = True
    while changed:
        changed = False
        for y in range(r):
            for x in range(c):
                if result[y][x] != "D":
                    continue
                ends = set()
                for bit, down, right in STEPS:
                    if doors[y][x] & bit:
                        ends.add(result[y + down][x + right])
                if "L" in ends:
                    result[y][x] = "W"
                    changed = True
                elif "D" not in ends:
                    result[y][x] = "L"
                    changed = True
    for row in result:
        print("".join(row))


main()
