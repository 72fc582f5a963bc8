# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the farthest place is looked for in the first four runs only."""


def walk(program: str, x: int, y: int, dx: int, dy: int) -> tuple[int, int, int, int, int]:
    farthest = abs(x) + abs(y)
    for command in program:
        if command == "F":
            x += dx
            y += dy
            farthest = max(farthest, abs(x) + abs(y))
        elif command == "L":
            dx, dy = -dy, dx
        else:
            dx, dy = dy, -dx
    return x, y, dx, dy, farthest


def lawn_robot(program: str, repeats: int) -> tuple[int, int, int]:
    x, y, dx, dy = 0, 0, 0, 1
    farthest = 0
    for run in range(min(repeats, 4)):
        x, y, dx, dy, reached = walk(program, x, y, dx, dy)
        farthest = max(farthest, reached)
    if repeats > 4:
        skipped = max(0, repeats // 4 - 2)
        last = repeats - 4 - 4 * skipped
        x += x * skipped
        y += y * skipped
        for run in range(last):
            x, y, dx, dy, reached = walk(program, x, y, dx, dy)
    return x, y, farthest
