# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: never merges trees that stand on one place; the chains may keep copies."""

import sys


def main() -> None:
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    places = sorted(zip(numbers[1::2], numbers[2::2]))
    if len(places) < 3:
        print(len(places), 0)
        return

    def chain(row):
        ring = []
        for x, y in row:
            while len(ring) > 1 and (ring[-1][0] - ring[-2][0]) * (y - ring[-1][1]) <= (
                ring[-1][1] - ring[-2][1]
            ) * (x - ring[-1][0]):
                if ring[-1] == (x, y):
                    break
                ring.pop()
            ring.append((x, y))
        return ring[:-1]

    ring = chain(places) + chain(places[::-1])
    area = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1]))
    print(len(ring), area)


main()
