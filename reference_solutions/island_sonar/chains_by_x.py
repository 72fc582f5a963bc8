# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks up the side above or below the echo by bisection, with the lines of all sides prepared."""

from bisect import bisect_left


def lines(chain: list[tuple[int, int]]) -> tuple[list[int], list[int], list[int]]:
    widths, rises, levels = [], [], []
    for (x1, y1), (x2, y2) in zip(chain, chain[1:]):
        widths.append(x2 - x1)
        rises.append(y2 - y1)
        levels.append((x2 - x1) * y1 - (y2 - y1) * x1)
    return widths, rises, levels


def island_sonar(
    shore: list[tuple[int, int]], pings: list[tuple[int, int]]
) -> tuple[int, int, int]:
    first = shore.index(min(shore))
    ring = shore[first:] + shore[:first]
    left, low = ring[0]
    right = max(shore)[0]
    turn = next(i for i, (x, _) in enumerate(ring) if x == right)
    lower = ring[: turn + 1]
    upper = ring[turn + 1 if ring[(turn + 1) % len(ring)][0] == right else turn :]
    if ring[-1][0] != left:
        upper.append(ring[0])
    upper.reverse()
    below = [x for x, _ in lower[1:-1]]
    above = [x for x, _ in upper[1:-1]]
    lower_widths, lower_rises, lower_levels = lines(lower)
    upper_widths, upper_rises, upper_levels = lines(upper)
    width = right - left
    rise = ring[turn][1] - low
    level = width * low - rise * left
    if len(lower) > 2:
        level -= 1
    inside = border = 0
    for x, y in pings:
        if left <= x <= right:
            if width * y - rise * x > level:
                i = bisect_left(above, x)
                gap = upper_levels[i] - upper_widths[i] * y + upper_rises[i] * x
            else:
                i = bisect_left(below, x)
                gap = lower_widths[i] * y - lower_rises[i] * x - lower_levels[i]
            if gap > 0:
                if left < x < right:
                    inside += 1
                else:
                    border += 1
            elif not gap:
                border += 1
    return inside, border, len(pings) - inside - border
