# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts positions from 1."""

import sys


def main() -> None:
    n, m = map(int, sys.stdin.readline().split())
    stretches = [tuple(map(int, sys.stdin.readline().split())) for _ in range(m)]
    letter = list(sys.stdin.read()[:n])
    for a, b in stretches:
        for i in range(max(0, a - 1), max(0, b - 1)):
            if letter[i] != "\n":
                letter[i] = "*"
    print("".join(letter))


main()
