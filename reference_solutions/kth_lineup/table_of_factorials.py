# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Divides by factorials out of a table, the largest first."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    n, p, q = map(int, words[:3])
    places = list(map(int, words[3 : 3 + p]))
    factorials = [1]
    for i in range(1, n):
        factorials.append(factorials[-1] * i)
    for word in words[3 + p :]:
        number = int(word, 16)
        players = list(range(1, n + 1))
        row = []
        for i in range(n - 1, -1, -1):
            digit, number = divmod(number, factorials[i])
            row.append(players.pop(digit))
        print(*[row[place - 1] for place in places])


main()
