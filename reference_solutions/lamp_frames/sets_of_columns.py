# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""The lit columns of each row as a set: intersections of every two."""


def lamp_frames(wall: list[str]) -> int:
    lit = [{j for j, lamp in enumerate(row) if lamp == "#"} for row in wall]
    total = 0
    for i in range(len(lit)):
        for j in range(i):
            n = len(lit[i] & lit[j])
            total += n * (n - 1) // 2
    return total
