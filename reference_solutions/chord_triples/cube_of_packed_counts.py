# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Multiplies the counts of the pitches as one large integer with a field for each pitch."""

import sys
from collections import Counter


def main() -> None:
    n, *pitches = map(int, sys.stdin.buffer.read().split())
    counts = Counter(pitches)
    width = ((n * n * max(counts.values())).bit_length() + 7) // 8
    low = min(pitches)
    span = max(pitches) - low + 1
    single = bytearray(width * span)
    double = bytearray(2 * width * span)
    triple = bytearray(3 * width * span)
    for pitch, count in counts.items():
        field = count.to_bytes(width, "little")
        start = width * (pitch - low)
        single[start : start + width] = field
        double[2 * start : 2 * start + width] = field
        triple[3 * start : 3 * start + width] = field
    singles = int.from_bytes(single, "little")
    doubles = int.from_bytes(double, "little")
    chords = singles * (singles * singles - 3 * doubles) + 2 * int.from_bytes(triple, "little")
    fields = chords.to_bytes(3 * width * span, "little")
    spread = bytearray(24 * span)
    for i in range(width):
        spread[i::8] = fields[i::width]
    found = memoryview(spread).cast("Q").tolist()
    most = max(found)
    print(found.index(most) + 3 * low, most // 6)


main()
