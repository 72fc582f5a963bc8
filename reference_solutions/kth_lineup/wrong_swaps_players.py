# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a player who is taken out changes places with the first one left."""

import sys
from math import factorial


def main() -> None:
    words = sys.stdin.read().split()
    n, p, q = map(int, words[:3])
    places = list(map(int, words[3 : 3 + p]))
    for word in words[3 + p :]:
        number = int(word, 16)
        players = list(range(1, n + 1))
        row = []
        while players:
            orders = factorial(len(players) - 1)
            place = number // orders
            players[0], players[place] = players[place], players[0]
            row.append(players.pop(0))
            number %= orders
        print(*[row[place - 1] for place in places])


main()
