# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts echoes on the shore as on land."""


def island_sonar(
    shore: list[tuple[int, int]], pings: list[tuple[int, int]]
) -> tuple[int, int, int]:
    inside = 0
    sides = list(zip(shore, shore[1:] + shore[:1]))
    for x, y in pings:
        inside += all((x2 - x1) * (y - y1) >= (y2 - y1) * (x - x1) for (x1, y1), (x2, y2) in sides)
    return inside, 0, len(pings) - inside
