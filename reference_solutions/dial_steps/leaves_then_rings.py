# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Takes off positions that nothing leads to, and counts each for one on a ring."""

import sys
from operator import mul


def main() -> None:
    m, a, b, c, d, _, *steps = map(int, sys.stdin.buffer.read().split())
    after = [(a * x * x + b * x + c) // d % m for x in range(m)]
    leading = [0] * m
    for x in after:
        leading[x] += 1
    layer = [x for x in range(m) if not leading[x]]
    taken = layer[:]
    layers = 0
    while layer:
        layers += 1
        outer = []
        for x in layer:
            x = after[x]
            leading[x] -= 1
            if not leading[x]:
                outer.append(x)
        taken += outer
        layer = outer
    before = [-1] * m
    rings = []
    for x in range(m):
        if leading[x] and before[x] < 0:
            ring = [x]
            x = after[x]
            while before[x] < 0:
                before[x] = ring[-1]
                ring.append(x)
                x = after[x]
            ring.pop()
            rings.append(ring)
    weights = leading
    partner = list(range(m))
    for x in reversed(taken):
        partner[x] = x = before[partner[after[x]]]
        weights[x] += 1
    weighted = [(ring, [weights[x] for x in ring]) for ring in rings]
    on_rings = sum(map(len, rings))
    powers = [after]
    for k in steps:
        if k < layers:
            ends = list(range(m))
            for i in range(k.bit_length()):
                if i == len(powers):
                    power = powers[-1]
                    powers.append([power[x] for x in power])
                if k >> i & 1:
                    power = powers[i]
                    ends = [power[x] for x in ends]
            print(sum(ends), len(set(ends)))
            continue
        total = 0
        for ring, weights in weighted:
            turn = k % len(ring)
            total += sum(map(mul, weights, ring[turn:] + ring[:turn]))
        print(total, on_rings)


main()
