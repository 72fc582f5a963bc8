# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: reads numbers of decimal digits as decimal ones."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    n, p, q = map(int, words[:3])
    places = list(map(int, words[3 : 3 + p]))
    for word in words[3 + p :]:
        number = int(word) if word.isdigit() and len(word) < 9 else int(word, 16)
        digits = []
        for radix in range(1, n + 1):
            number, digit = divmod(number, radix)
            digits.append(digit)
        players = list(range(1, n + 1))
        row = [players.pop(digit) for digit in reversed(digits)]
        print(*[row[place - 1] for place in places])


main()
