# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Both sides sorted; the lamp before and the lamp after move along with the benches."""

import sys

BEYOND = 1 << 40


def main() -> None:
    n, m, *positions = map(int, sys.stdin.buffer.read().split())
    lamps = positions[:n]
    lamps.sort()
    lamps.append(BEYOND)
    benches = positions[n:]
    distances = [0] * m
    upcoming = iter(lamps)
    before, after = -BEYOND, next(upcoming)
    for index in sorted(range(m), key=benches.__getitem__):
        bench = benches[index]
        while after < bench:
            before = after
            after = next(upcoming)
        back = bench - before
        ahead = after - bench
        distances[index] = back if back < ahead else ahead
    distances.append(sum(distances))
    sys.stdout.write("%d\n" * (m + 1) % tuple(distances))


main()
