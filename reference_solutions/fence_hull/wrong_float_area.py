# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: adds up the area with floats."""

import sys


def main() -> None:
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    places = sorted(set(zip(numbers[1::2], numbers[2::2])))
    if len(places) < 3:
        print(len(places), 0)
        return

    def chain(row):
        ring = []
        for x, y in row:
            while len(ring) > 1 and (ring[-1][0] - ring[-2][0]) * (y - ring[-2][1]) <= (
                ring[-1][1] - ring[-2][1]
            ) * (x - ring[-2][0]):
                ring.pop()
            ring.append((x, y))
        return ring[:-1]

    ring = chain(places) + chain(places[::-1])
    area = 0.0
    for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1]):
        area += (x2 - x1) * (y1 + y2) / 2
    print(len(ring), int(abs(area) * 2))


main()
