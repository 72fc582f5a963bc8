# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sorts by x, then bends the trees below and above the line from first to last to the left."""

import sys


def bend(row: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the corners of a row, all but its last place."""
    ends = [row[0]]
    sides = [(0, 0)]
    x1, y1 = row[0]
    dx = dy = 0
    for x, y in row[1:]:
        while len(ends) > 1 and dx * (y - y1) <= dy * (x - x1):
            ends.pop()
            sides.pop()
            x1, y1 = ends[-1]
            dx, dy = sides[-1]
        dx = x - x1
        dy = y - y1
        x1 = x
        y1 = y
        ends.append((x, y))
        sides.append((dx, dy))
    ends.pop()
    return ends


def main() -> None:
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    places = sorted(zip(numbers[1::2], numbers[2::2]))
    first = left, low = places[0]
    last = right, high = places[-1]
    if first == last:
        print(1, 0)
        return
    width = right - left
    rise = high - low
    level = width * low - rise * left
    below = [first]
    above = [first]
    for place in places:
        x, y = place
        height = width * y - rise * x
        if height < level:
            below.append(place)
        elif height > level:
            above.append(place)
    below.append(last)
    above.append(last)
    above.reverse()
    ring = bend(below) + bend(above)
    area = 0
    x1, y1 = ring[-1]
    for x, y in ring:
        area += x1 * y - x * y1
        x1 = x
        y1 = y
    print(len(ring), area)


main()
