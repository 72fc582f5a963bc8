# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A row for each lamp over switches and scenes, made zero from the first switches on."""

import sys

MODULUS = 1_000_000_007
SWITCHES = 5


def main() -> None:
    words = sys.stdin.read().split()
    n, m, q = int(words[0]), int(words[1]), int(words[2])
    text = "".join(words[3:])
    rows = [int(text[lamp::m], 2) for lamp in range(m)]
    for shift in range(q + (n - 1) // SWITCHES * SWITCHES, q - 1, -SWITCHES):
        mixes = {0: 0}
        left = []
        for row in rows:
            first = row >> shift
            if first in mixes:
                left.append(row ^ mixes[first])
            else:
                mixes.update([(key ^ first, mix ^ row) for key, mix in mixes.items()])
        rows = left
    free = n - m + len(rows)
    clash = 0
    for row in rows:
        clash |= row
    reached = str(pow(2, free, MODULUS))
    print("\n".join(["0" if bit == "1" else reached for bit in f"{clash:0{q}b}"]))


main()
