# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Parities of all kinds as bits; equal ones between two lines of the shorter side's direction."""

from collections import Counter
from itertools import accumulate
from operator import mul, xor
from struct import pack, unpack


def paired_patches(quilt: list[str]) -> int:
    lines = [list(map(ord, row)) for row in quilt]
    if len(lines) > len(lines[0]):
        lines = list(map(list, zip(*lines)))
    width = len(lines[0]) + 1
    shorts = f"<{width}H"
    above = 0
    parities = [above]
    equal = 0
    for line in lines:
        bits = [1 << code - 97 for code in line]
        row = pack(shorts, *accumulate(bits, xor, initial=0))
        above ^= int.from_bytes(row, "little")
        for other in parities:
            strip = (above ^ other).to_bytes(2 * width, "little")
            counts = Counter(unpack(shorts, strip)).values()
            equal += sum(map(mul, counts, counts))
        parities.append(above)
    height = len(lines)
    return (equal - height * (height + 1) // 2 * width) // 2
