# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Groups of 45 digits, a column of groups after the other: each for all lines of the receipt."""

import sys
from itertools import accumulate, repeat
from operator import add, mul

DIGITS = 45


def main() -> None:
    n, _, *numbers = sys.stdin.read().split()
    first = int(n)
    quantities = list(map(int, numbers[first::2]))
    articles = [int(article) - 1 for article in numbers[first + 1 :: 2]]
    columns = -(-max(map(len, numbers[:first])) // DIGITS)
    prices = [price.zfill(columns * DIGITS) for price in numbers[:first]]
    show = f"%0{DIGITS}d".__mod__
    carries = [0] * len(quantities)
    shown = []
    for begin in range((columns - 1) * DIGITS, -1, -DIGITS):
        groups = [int(price[begin : begin + DIGITS]) for price in prices]
        sums = accumulate(map(mul, quantities, map(groups.__getitem__, articles)))
        carries, rests = zip(*map(divmod, map(add, sums, carries), repeat(10**DIGITS)))
        shown.append(map(show, rests))
    for carry, groups in zip(carries, zip(*reversed(shown))):
        total = f"{carry}{''.join(groups)}".lstrip("0") or "0"
        print(total.count("0"))


main()
