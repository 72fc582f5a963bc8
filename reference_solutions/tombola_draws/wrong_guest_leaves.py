# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: all tickets of a guest who has won are torn up."""

import sys
from bisect import bisect_right
from itertools import accumulate


def main() -> None:
    g, k, x, *numbers = map(int, sys.stdin.read().split())
    tickets: list[int] = []
    for i in range(g):
        tickets += [numbers[2 * i + 1]] * numbers[2 * i]
    total = guest = 0
    for draw in range(1, k + 1):
        x = x * 48271 % 2147483647
        sums = list(accumulate(tickets)) if any(tickets) else [1]
        guest = bisect_right(sums, x % sums[-1])
        tickets[min(guest, len(tickets) - 1)] = 0
        guest += 1
        total += draw * guest
    print(total, guest)


main()
