# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts of all rosters packed in one number, summed over the parts of every roster."""

from array import array


def disjoint_shifts(rosters: list[int]) -> int:
    bits = max(rosters, default=0).bit_length()
    counts = array("H", bytes(2 << bits))
    for roster in rosters:
        counts[roster] += 1
    packed = int.from_bytes(counts.tobytes(), "little")
    width = 8 << bits
    lower = (1 << width) - 1
    for _ in range(bits):
        packed += (packed & lower) << width
        width >>= 1
        lower ^= lower << width
    fitting = array("H", packed.to_bytes(2 << bits, "little"))
    fitting.reverse()
    return (sum(map(fitting.__getitem__, rosters)) - rosters.count(0)) // 2
