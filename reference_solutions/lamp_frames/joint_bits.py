# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""The shorter side's lines as numbers of bits: joint bits of every two, counted at once."""

from itertools import islice


def lamp_frames(wall: list[str]) -> int:
    if not wall or not wall[0]:
        return 0
    if len(wall) > len(wall[0]):
        wall = ["".join(column) for column in zip(*wall)]
    digits = str.maketrans("#.", "10")
    lines = [int(line.translate(digits), 2) for line in wall]
    pairs = [n * (n - 1) // 2 for n in range(len(wall[0]) + 1)]
    total = 0
    for i, line in enumerate(lines):
        joint = map(int.bit_count, map(line.__and__, islice(lines, i)))
        total += sum(map(pairs.__getitem__, joint))
    return total
