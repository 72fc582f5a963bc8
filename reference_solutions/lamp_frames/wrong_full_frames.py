# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Every two rows and columns between whose corners all lamps of the two rows are lit."""


def lamp_frames(wall: list[str]) -> int:
    total = 0
    for i in range(len(wall)):
        for j in range(i):
            run = 0
            for a, b in zip(wall[i], wall[j]):
                if a == b == "#":
                    total += run
                    run += 1
                else:
                    run = 0
    return total
