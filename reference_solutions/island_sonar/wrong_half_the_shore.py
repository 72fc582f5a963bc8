# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: leaves out the side from the last corner back to the first."""


def island_sonar(
    shore: list[tuple[int, int]], pings: list[tuple[int, int]]
) -> tuple[int, int, int]:
    inside = border = 0
    for x, y in pings:
        turns = [
            (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
            for (x1, y1), (x2, y2) in zip(shore, shore[1:])
        ]
        if min(turns) > 0:
            inside += 1
        elif min(turns) == 0:
            border += 1
    return inside, border, len(pings) - inside - border
