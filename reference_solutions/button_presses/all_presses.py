# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Presses the button until the first number is back, and notes when each number is shown."""

import sys


def main() -> None:
    p, g, q, *numbers = map(int, sys.stdin.read().split())
    presses = dict.fromkeys(numbers, -1)
    shown = 1
    count = 0
    while True:
        if shown in presses:
            presses[shown] = count
        shown = shown * g % p
        count += 1
        if shown == 1:
            break
    for number in numbers:
        print(presses[number])


main()
