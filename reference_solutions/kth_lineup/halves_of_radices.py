# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Splits the number by products of ever shorter ranges of radices, then takes players out."""

import sys
from math import prod

SHORT = 16


def make_products(n: int) -> list[list[int]]:
    """Products of SHORT radices from 1 on, of pairs of these, and so on up to two in all."""
    row = [prod(range(low, min(low + SHORT, n + 1))) for low in range(1, n + 1, SHORT)]
    rows = [row]
    while len(row) > 2:
        products = list(map(int.__mul__, row[::2], row[1::2]))
        row = products + row[len(row) & ~1 :]
        rows.append(row)
    return rows


def find_digits(number: int, n: int, rows: list[list[int]]) -> list[int]:
    """Digits of the number to the radices 1, 2, ..., n, lowest first."""
    parts = [number]
    for row in reversed(rows):
        finer = []
        last = len(row) - 1
        for i, part in enumerate(parts):
            if 2 * i < last:
                high, low = divmod(part, row[2 * i])
                finer.append(low)
                finer.append(high)
            else:
                finer.append(part)
        parts = finer
    digits = []
    low = 1
    for part in parts:
        for radix in range(low, min(low + SHORT, n + 1)):
            part, digit = divmod(part, radix)
            digits.append(digit)
        low += SHORT
    return digits


def main() -> None:
    words = sys.stdin.read().split()
    n, p, q = map(int, words[:3])
    places = [int(word) - 1 for word in words[3 : 3 + p]]
    rows = make_products(n)
    for number in words[3 + p :]:
        digits = find_digits(int(number, 16), n, rows)
        digits.reverse()
        players = list(range(1, n + 1))
        row = list(map(players.pop, digits))
        print(*[row[place] for place in places])


main()
