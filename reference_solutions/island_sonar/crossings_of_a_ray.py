# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts the sides that a ray to the right crosses, after a look at the border."""


def island_sonar(
    shore: list[tuple[int, int]], pings: list[tuple[int, int]]
) -> tuple[int, int, int]:
    inside = border = 0
    sides = [(shore[i - 1], shore[i]) for i in range(len(shore))]
    for x, y in pings:
        crossings = 0
        for (x1, y1), (x2, y2) in sides:
            turn = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
            if turn == 0 and min(x1, x2) <= x <= max(x1, x2) and min(y1, y2) <= y <= max(y1, y2):
                border += 1
                break
            if (y1 > y) != (y2 > y) and (turn > 0) == (y2 > y1):
                crossings += 1
        else:
            inside += crossings % 2
    return inside, border, len(pings) - inside - border
