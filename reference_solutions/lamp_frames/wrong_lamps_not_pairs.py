# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Joint lamps of every two rows, added up."""


def lamp_frames(wall: list[str]) -> int:
    total = 0
    for i in range(len(wall)):
        for j in range(i):
            n = sum(a == b == "#" for a, b in zip(wall[i], wall[j]))
            total += n if n > 1 else 0
    return total
