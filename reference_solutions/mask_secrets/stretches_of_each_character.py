# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks for a stretch that holds it, for each character."""

import sys


def main() -> None:
    n, m = map(int, sys.stdin.readline().split())
    stretches = []
    for _ in range(m):
        a, b = map(int, sys.stdin.readline().split())
        stretches.append((a, b))
    letter = sys.stdin.read()
    masked = ""
    for i in range(n):
        character = letter[i]
        if character != "\n":
            for a, b in stretches:
                if a <= i < b:
                    character = "*"
                    break
        masked += character
    print(masked)


main()
