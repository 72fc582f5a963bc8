# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Goes from corner to corner, looking at all places for the next one."""

import sys


def main() -> None:
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    places = sorted(set(zip(numbers[1::2], numbers[2::2])))
    corner = places[0]
    ring = []
    while True:
        ring.append(corner)
        x, y = corner
        best = None
        for place in places:
            if place == corner:
                continue
            dx = place[0] - x
            dy = place[1] - y
            if best is None:
                best, best_dx, best_dy = place, dx, dy
                continue
            turn = best_dx * dy - best_dy * dx
            if turn < 0 or turn == 0 and abs(dx) + abs(dy) > abs(best_dx) + abs(best_dy):
                best, best_dx, best_dy = place, dx, dy
        if best is None or best == places[0]:
            break
        corner = best
    area = 0
    for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1]):
        area += x1 * y2 - x2 * y1
    print(len(ring), area)


main()
