# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Packs the pictures so far by height into a large number, which is shifted and added to itself."""

from array import array

MODULUS = 9_973


def kite_heights(winches: list[tuple[int, int]], min_gap: int, max_gap: int) -> int:
    low, high = winches[0]
    count = high - low + 1
    full = 2 * max_gap + 1
    gap = max(0, 2 * min_gap - 1)
    row = ((1 << (64 * count)) - 1) // ((1 << 64) - 1)
    bound = 1
    for lowest, highest in winches[1:]:
        if bound * full >> 64:
            lanes = array("Q")
            lanes.frombytes(row.to_bytes(8 * count, "little"))
            row = int.from_bytes(array("Q", [x % MODULUS for x in lanes]).tobytes(), "little")
            bound = MODULUS - 1
        count = highest - lowest + 1
        total = window(row, full)
        if gap:
            total -= window(row, gap) << (64 * (max_gap - min_gap + 1))
        shift = 64 * (lowest - low + max_gap)
        total = total >> shift if shift >= 0 else total << -shift
        row = total & ((1 << (64 * count)) - 1)
        bound *= full - gap
        low = lowest
    lanes = array("Q")
    lanes.frombytes(row.to_bytes(8 * count, "little"))
    return sum(lanes) % MODULUS


def window(row: int, width: int) -> int:
    total = 0
    done = 0
    size = 64
    while True:
        if width & 1:
            total += row << done
            done += size
        width >>= 1
        if not width:
            return total
        row += row << size
        size *= 2
