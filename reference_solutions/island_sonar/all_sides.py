# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tests each echo against all sides, until it is to the right of one."""


def island_sonar(
    shore: list[tuple[int, int]], pings: list[tuple[int, int]]
) -> tuple[int, int, int]:
    inside = border = outside = 0
    sides = list(zip(shore, shore[1:] + shore[:1]))
    for x, y in pings:
        on_line = False
        for (x1, y1), (x2, y2) in sides:
            turn = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
            if turn < 0:
                outside += 1
                break
            if turn == 0:
                on_line = True
        else:
            if on_line:
                border += 1
            else:
                inside += 1
    return inside, border, outside
