# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Outline and circle of each district; circles grow to the farthest house until all are in."""

import sys
from collections.abc import Iterable
from operator import itemgetter

Circle = tuple[complex, float, list[complex]]
FIRST, SECOND = itemgetter(0), itemgetter(1)


def find_outline(keys: Iterable[int]) -> list[complex]:
    """Return the corners of the hull of points encoded as x << 22 | y with y from 0 on."""
    points = [(key >> 22, key & 0x3FFFFF) for key in sorted(keys)]
    if len(points) < 3:
        return [complex(x, y) for x, y in points]
    outline: list[complex] = []
    for way in (points, points[::-1]):
        chain: list[tuple[int, int]] = []
        for x, y in way:
            while len(chain) > 1:
                x1, y1 = chain[-2]
                x2, y2 = chain[-1]
                if (x2 - x1) * (y - y1) > (y2 - y1) * (x - x1):
                    break
                chain.pop()
            chain.append((x, y))
        outline += [complex(x, y) for x, y in chain[:-1]]
    return outline


def find_centre(a: complex, b: complex, c: complex) -> complex | None:
    """Return the centre of the circle through three points, None if they lie on a line."""
    b -= a
    c -= a
    twice = 2 * (b.real * c.imag - b.imag * c.real)
    if not twice:
        return None
    bb = b.real * b.real + b.imag * b.imag
    cc = c.real * c.real + c.imag * c.imag
    return a + complex(c.imag * bb - b.imag * cc, b.real * cc - c.real * bb) / twice


def enclose(new: complex, basis: list[complex]) -> tuple[complex, float, list[complex]]:
    """Return the smallest circle around up to four points with the new one on it."""
    best = (0j, float("inf"), basis)
    for a in basis:
        centre = (new + a) / 2
        reach = abs(new - centre)
        if reach < best[1] and all(abs(p - centre) <= reach * 1.0000000001 for p in basis):
            best = (centre, reach, [new, a])
    if best[1] < float("inf"):
        return best
    for i, a in enumerate(basis):
        for b in basis[:i]:
            middle = find_centre(new, a, b)
            if middle is None:
                continue
            reach = abs(new - middle)
            if reach < best[1] and all(abs(p - middle) <= reach * 1.0000000001 for p in basis):
                best = (middle, reach, [new, a, b])
    return best


def widen(circle: Circle, districts: list[tuple[complex, float, list[complex]]]) -> Circle:
    """Return the smallest circle around all districts, from one around some of their houses.

    A district has a circle that it lies in, and its outline.
    """
    centre, reach, basis = circle
    for _ in range(1000):
        farthest, house = reach * 1.0000001, None
        bounds = [(abs(middle - centre) + rest, points) for middle, rest, points in districts]
        for bound, points in sorted(
            [b for b in bounds if b[0] > farthest], key=FIRST, reverse=True
        ):
            if bound <= farthest:
                break
            distances = [abs(point - centre) for point in points]
            most = max(distances)
            if most > farthest:
                farthest, house = most, points[distances.index(most)]
        if house is None:
            break
        centre, reach, basis = enclose(house, basis)
    return centre, reach, basis


def main() -> None:
    n, k, q, *numbers = map(int, sys.stdin.buffer.read().split())
    keys: list[set[int]] = [set() for _ in range(k + 1)]
    end = 3 * n
    xs = numbers[:end:3]
    for x, y, district in zip(xs, numbers[1:end:3], numbers[2:end:3], strict=True):
        keys[district].add(x << 22 | y + 2_000_000)
    outlines = list(map(find_outline, keys))
    everywhere = float("inf")
    circles = [
        widen((points[0], 0.0, points[:1]), [(0j, everywhere, points)]) if points else None
        for points in outlines
    ]
    lines = []
    for _ in range(q):
        start = end + 1
        end = start + numbers[end]
        called = [district for district in numbers[start:end] if outlines[district]]
        if not called:
            lines.append("0.0")
            continue
        parts = [(circles[d][0], circles[d][1] * 1.0000001, outlines[d]) for d in called]
        largest = max([circles[d] for d in called], key=SECOND)
        lines.append(repr(widen(largest, parts)[1] ** 2))
    print("\n".join(lines))


main()
