# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Walks through one run for its move and its extremes; the rest is worked out from these."""


def lawn_robot(program: str, repeats: int) -> tuple[int, int, int]:
    x, y, dx, dy = 0, 0, 0, 1
    largest_sum = smallest_sum = largest_difference = smallest_difference = 0
    for command in program:
        if command == "F":
            x += dx
            y += dy
            largest_sum = max(largest_sum, x + y)
            smallest_sum = min(smallest_sum, x + y)
            largest_difference = max(largest_difference, x - y)
            smallest_difference = min(smallest_difference, x - y)
        elif command == "L":
            dx, dy = -dy, dx
        else:
            dx, dy = dy, -dx

    def turned(point: tuple[int, int], times: int) -> tuple[int, int]:
        a, b = point
        for _ in range(times % 4):
            a, b = -b, a
        return a, b

    turn = [(0, 1), (-1, 0), (0, -1), (1, 0)].index((dx, dy))
    corners = [
        ((s + d) / 2, (s - d) / 2)
        for s in (largest_sum, smallest_sum)
        for d in (largest_difference, smallest_difference)
    ]
    starts = [(0, 0)]
    for run in range(4):
        mx, my = turned((x, y), run * turn)
        starts.append((starts[-1][0] + mx, starts[-1][1] + my))

    def start_of(run: int) -> tuple[int, int]:
        rounds, rest = divmod(run, 4)
        return (
            rounds * starts[4][0] + starts[rest][0],
            rounds * starts[4][1] + starts[rest][1],
        )

    farthest = 0
    for run in [0, 1, 2, 3, repeats - 4, repeats - 3, repeats - 2, repeats - 1]:
        if 0 <= run < repeats:
            sx, sy = start_of(run)
            for corner in corners:
                cx, cy = (int(2 * value) for value in turned(corner, run * turn))
                farthest = max(farthest, (abs(2 * sx + cx) + abs(2 * sy + cy)) // 2)
    return (*start_of(repeats), farthest)
