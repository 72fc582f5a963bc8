# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Where 1, 2, 4, 8, ... steps lead from each position, put together for each number of steps."""

import sys


def main() -> None:
    m, a, b, c, d, _, *steps = map(int, sys.stdin.read().split())
    power = [(a * x * x + b * x + c) // d % m for x in range(m)]
    powers = []
    for _ in range(max(steps).bit_length()):
        powers.append(power)
        power = [power[x] for x in power]
    for k in steps:
        ends = list(range(m))
        for i, power in enumerate(powers):
            if k >> i & 1:
                ends = [power[x] for x in ends]
        print(sum(ends), len(set(ends)))


main()
