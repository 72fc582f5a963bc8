# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Joint lamps of neighbouring rows."""


def lamp_frames(wall: list[str]) -> int:
    total = 0
    for upper, lower in zip(wall, wall[1:]):
        n = sum(a == b == "#" for a, b in zip(upper, lower))
        total += n * (n - 1) // 2
    return total
