# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Every two rows compared lamp by lamp."""


def lamp_frames(wall: list[str]) -> int:
    total = 0
    for i in range(len(wall)):
        for j in range(i):
            n = 0
            for a, b in zip(wall[i], wall[j]):
                if a == "#" and b == "#":
                    n += 1
            total += n * (n - 1) // 2
    return total
