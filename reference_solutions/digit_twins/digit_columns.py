# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Write the codes into a table of digits; add its columns as long numbers, half a byte a digit."""

from collections import Counter
from operator import mul

WIDTH = 15


def digit_twins(codes: list[int]) -> int:
    n = len(codes)
    table = (f"%{WIDTH}d" * n % tuple(codes)).encode()
    histograms = bytearray(8 * n)
    for place, digit in enumerate(range(0, 10, 2)):
        # How often a digit occurs is at most 15: one byte holds two digits' numbers.
        units = bytearray(256)
        units[48 + digit] = 1
        units[49 + digit] = 16
        marks = table.translate(units)
        total = 0
        for column in range(WIDTH):
            total += int.from_bytes(marks[column::WIDTH], "little")
        histograms[place::8] = total.to_bytes(n, "little")
    families = Counter(memoryview(histograms).cast("Q")).values()
    return (sum(map(mul, families, families)) - n) // 2
