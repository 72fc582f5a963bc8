# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes the first picture for number 1."""

import sys
from math import factorial


def main() -> None:
    words = sys.stdin.read().split()
    n, p, q = map(int, words[:3])
    places = list(map(int, words[3 : 3 + p]))
    for word in words[3 + p :]:
        number = max(0, int(word, 16) - 1)
        players = list(range(1, n + 1))
        row = []
        while players:
            orders = factorial(len(players) - 1)
            row.append(players.pop(number // orders))
            number %= orders
        print(*[row[place - 1] for place in places])


main()
