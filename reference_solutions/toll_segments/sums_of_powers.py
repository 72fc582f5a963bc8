# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sums of ranges whose lengths are powers of two, walked up, down and by halves."""

import sys
from itertools import accumulate


def main() -> None:
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, q = data[:2]
    tolls = [0, *data[2 : 2 + n]]
    sums = list(accumulate(tolls))
    tree = [sums[i] - sums[i & i - 1] for i in range(n + 1)]
    size = 1 << n.bit_length()
    tree += [10**12] * (size - n - 1)
    steps = [1 << i for i in range(n.bit_length())][::-1]
    answers = []
    entries = iter(data[2 + n :])
    for kind, i, x in zip(entries, entries, entries):
        if kind == 1:
            change = x - tolls[i]
            tolls[i] = x
            while i <= n:
                tree[i] += change
                i += i & -i
        elif kind == 2:
            i -= 1
            total = 0
            while x > i:
                total += tree[x]
                x &= x - 1
            while i > x:
                total -= tree[i]
                i &= i - 1
            answers.append(total)
        else:
            i -= 1
            start = i
            while i:
                x += tree[i]
                i &= i - 1
            for step in steps:
                toll = tree[i + step]
                if toll <= x:
                    i += step
                    x -= toll
            answers.append(i - start)
    print(*answers)


main()
