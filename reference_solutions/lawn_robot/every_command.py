# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Carries out every command of every run."""


def lawn_robot(program: str, repeats: int) -> tuple[int, int, int]:
    x, y, heading = 0, 0, 0
    farthest = 0
    for command in program * repeats:
        if command == "F":
            x += (0, 1, 0, -1)[heading]
            y += (1, 0, -1, 0)[heading]
            farthest = max(farthest, abs(x) + abs(y))
        else:
            heading = (heading + (1 if command == "R" else -1)) % 4
    return x, y, farthest
