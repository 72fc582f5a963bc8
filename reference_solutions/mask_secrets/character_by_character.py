# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Replaces the characters of each stretch one by one in a list."""

import sys


def main() -> None:
    n, m = map(int, sys.stdin.readline().split())
    stretches = [tuple(map(int, sys.stdin.readline().split())) for _ in range(m)]
    letter = list(sys.stdin.read()[:n])
    for a, b in stretches:
        for i in range(a, b):
            if letter[i] != "\n":
                letter[i] = "*"
    print("".join(letter))


main()
