# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Numbers as lists of groups of 40 digits, the lowest group first; carries by hand."""

import sys

DIGITS = 40
BASE = 10**DIGITS


def cut(price: str) -> list[int]:
    return [int(price[max(0, end - DIGITS) : end]) for end in range(len(price), 0, -DIGITS)]


def main() -> None:
    n, m = map(int, sys.stdin.readline().split())
    prices = [cut(sys.stdin.readline().strip()) for _ in range(n)]
    total = [0]
    for _ in range(m):
        q, a = map(int, sys.stdin.readline().split())
        price = prices[a - 1]
        total += [0] * (len(price) - len(total))
        carry = 0
        for place, group in enumerate(price):
            carry, total[place] = divmod(total[place] + group * q + carry, BASE)
        place = len(price)
        while carry:
            if place == len(total):
                total.append(0)
            carry, total[place] = divmod(total[place] + carry, BASE)
            place += 1
        shown = str(total[-1]) + "".join([f"{group:040d}" for group in total[-2::-1]])
        print(shown.count("0"))


main()
