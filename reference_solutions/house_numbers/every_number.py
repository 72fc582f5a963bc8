# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tests every number of every range."""

import sys


def is_lucky(number: int, k: int) -> bool:
    text = str(number)
    if any(2 * digit in text for digit in "0123456789"):
        return False
    return sum(map(int, text)) % k == 0


def main() -> None:
    words = list(map(int, sys.stdin.read().split()))
    for place in range(2, len(words), 2):
        numbers = range(words[place], words[place + 1] + 1)
        print(sum(is_lucky(number, words[1]) for number in numbers))


main()
