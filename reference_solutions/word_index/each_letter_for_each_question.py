# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks into the set of words of each letter for each question."""

import sys


def main() -> None:
    lines = sys.stdin.read().splitlines()
    d, q = map(int, lines[0].split())
    letters = [set(line.split()) for line in lines[1 : d + 1]]
    for line in lines[d + 1 : d + 1 + q]:
        words = set(line.split())
        number = first = 0
        for place, letter in enumerate(letters, 1):
            if words <= letter:
                number += 1
                if first == 0:
                    first = place
        print(number, first)


main()
