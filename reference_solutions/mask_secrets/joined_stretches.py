# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sorts the stretches, joins those that overlap, and puts the letter together from pieces."""

import sys


def main() -> None:
    text = sys.stdin.read()
    n, m = map(int, text[: text.index("\n")].split())
    begin = len(text) - n - 1
    letter = text[begin:-1]
    numbers = list(map(int, text[:begin].split()))
    stretches = sorted(zip(numbers[2::2], numbers[3::2]))
    pieces = []
    done = 0
    for a, b in stretches:
        if b > done:
            if a > done:
                pieces.append(letter[done:a])
                done = a
            pieces.append("\n".join(["*" * len(part) for part in letter[done:b].split("\n")]))
            done = b
    pieces.append(letter[done:])
    print("".join(pieces))


main()
