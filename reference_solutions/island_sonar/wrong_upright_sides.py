# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: finds shores above and below by x, and never sees that an upright side is border."""


def island_sonar(
    shore: list[tuple[int, int]], pings: list[tuple[int, int]]
) -> tuple[int, int, int]:
    inside = border = 0
    sides = list(zip(shore, shore[1:] + shore[:1]))
    for x, y in pings:
        gaps = []
        for (x1, y1), (x2, y2) in sides:
            if x1 != x2 and min(x1, x2) <= x <= max(x1, x2):
                gaps.append((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1))
        if gaps and min(gaps) == 0:
            border += 1
        elif gaps and min(gaps) > 0:
            inside += 1
    return inside, border, len(pings) - inside - border
