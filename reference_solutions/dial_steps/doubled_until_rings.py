# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Doubles the steps until only rings are reached, then turns the rings."""

import sys
from collections import Counter
from operator import mul


def main() -> None:
    m, a, b, c, d, _, *steps = map(int, sys.stdin.buffer.read().split())
    after = [(a * x * x + b * x + c) // d % m for x in range(m)]
    powers = [after]
    power = list(range(m))
    done = 0
    reached = set(power)
    while len({after[x] for x in reached}) < len(reached):
        power = powers[-1]
        reached = set(power)
        done = 1 << len(powers) - 1
        powers.append([power[x] for x in power])
    counts = Counter(power)
    weighted = []
    left = set(reached)
    while left:
        x = left.pop()
        ring = [x]
        x = after[x]
        while x != ring[0]:
            ring.append(x)
            x = after[x]
        left.difference_update(ring)
        weighted.append((ring, [counts[x] for x in ring]))
    for k in steps:
        if k < done:
            ends = list(range(m))
            for power in powers:
                if k & 1:
                    ends = [power[x] for x in ends]
                k >>= 1
            print(sum(ends), len(set(ends)))
            continue
        total = 0
        for ring, weights in weighted:
            turn = (k - done) % len(ring)
            total += sum(map(mul, weights, ring[turn:] + ring[:turn]))
        print(total, len(reached))


main()
