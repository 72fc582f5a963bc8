# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: presses the button at least once."""

import sys


def main() -> None:
    p, g, q, *numbers = map(int, sys.stdin.read().split())
    presses = dict.fromkeys(numbers, -1)
    shown = g % p
    count = 1
    while True:
        if shown in presses:
            presses[shown] = count
        shown = shown * g % p
        count += 1
        if shown == g % p:
            break
    for number in numbers:
        print(presses[number])


main()
