# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: exact shares, rounded down; the largest remainders get the rest."""

import sys


def main() -> None:
    m, q, *numbers = map(int, sys.stdin.read().split())
    lengths = numbers[:m]
    whole = sum(lengths)
    for bags in numbers[m : m + q]:
        shares = [length * bags // whole for length in lengths]
        order = sorted(range(m), key=lambda i: (-(lengths[i] * bags % whole), i))
        for i in order[: bags - sum(shares)]:
            shares[i] += 1
        print(sum(i * share for i, share in enumerate(shares, 1)))


main()
