# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Rows as large numbers, made zero from the first lamps on, several lamps at a time."""

import sys

MODULUS = 1_000_000_007
LAMPS = 6


def main() -> None:
    words = sys.stdin.read().split()
    n, m = int(words[0]), int(words[1])
    rows = [int(word, 2) for word in words[3:]]
    switches, scenes = rows[:n], rows[n:]
    for shift in range(m // LAMPS * LAMPS, -1, -LAMPS):
        mixes = {0: 0}
        left = []
        for row in switches:
            first = row >> shift
            if first in mixes:
                left.append(row ^ mixes[first])
            else:
                mixes.update([(key ^ first, mix ^ row) for key, mix in mixes.items()])
        switches = left
        get = mixes.get
        scenes = [row ^ get(row >> shift, 0) for row in scenes]
    reached = str(pow(2, len(switches), MODULUS))
    print("\n".join(["0" if row else reached for row in scenes]))


main()
