# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Packs the pictures so far by height into a large number, which is shifted and added to itself."""

from array import array

MODULUS = 9_973


def kite_heights(winches: list[tuple[int, int]], min_gap: int, max_gap: int) -> int:
    low, high = winches[0]
    count = high - low + 1
    width = max_gap - min_gap + 1
    row = int.from_bytes(array("Q", [1] * count).tobytes(), "little")
    bound = 1
    for lowest, highest in winches[1:]:
        if bound * 2 * width >> 64:
            lanes = memoryview(row.to_bytes(8 * count, "little")).cast("Q")
            row = int.from_bytes(array("Q", [ways % MODULUS for ways in lanes]).tobytes(), "little")
            bound = MODULUS - 1
        count = highest - lowest + 1
        band = add_up(row, width)
        mask = (1 << (64 * count)) - 1
        total = move(band, lowest - low - min_gap) + move(band, lowest - low + max_gap)
        if not min_gap:
            total -= move(row, lowest - low)
        row = total & mask
        bound *= 2 * width
        low = lowest
    return sum(memoryview(row.to_bytes(8 * count, "little")).cast("Q")) % MODULUS


def move(row: int, lanes: int) -> int:
    """Leave so many lanes out at the low end, or put them before it."""
    return row >> (64 * lanes) if lanes >= 0 else row << (-64 * lanes)


def add_up(row: int, width: int) -> int:
    """Sum of each lane and the lanes below it, so many in all."""
    total = row
    done = 1
    for bit in bin(width)[3:]:
        total += total << (64 * done)
        done *= 2
        if bit == "1":
            total = (total << 64) + row
            done += 1
    return total
