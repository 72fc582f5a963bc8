# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One integer of all pictures' bits for each place, by swaps in large integers; pairs of places."""

from operator import mul

PLACES = 96


def make_columns(prints: list[int]) -> list[int]:
    """An integer for each place: a bit for each picture, in an order common to all places."""
    data = b"".join([number.to_bytes(12, "little") for number in prints])
    size = (len(prints) + 7) // 8
    masks = [
        (d, int.from_bytes(bytes([m]) * size, "little")) for d, m in ((4, 15), (2, 51), (1, 85))
    ]
    columns = []
    for place in range(12):
        plane = data[place::12]
        rows = [int.from_bytes(plane[i * size : (i + 1) * size], "little") for i in range(8)]
        for distance, mask in masks:
            for i in range(8):
                if not i & distance:
                    low, high = rows[i], rows[i + distance]
                    change = (low >> distance ^ high) & mask
                    rows[i] = low ^ change << distance
                    rows[i + distance] = high ^ change
        columns += rows
    return columns


def fingerprint_spread(prints: list[int]) -> int:
    n = len(prints)
    columns = make_columns(prints)
    total = 0
    for i, column in enumerate(columns):
        ones = column.bit_count()
        total += PLACES * ones * (n - ones)
        # Pictures whose bits at two places differ from each other, times those where they agree.
        differing = list(map(int.bit_count, map(column.__xor__, columns[:i])))
        total += sum(map(mul, differing, differing)) - n * sum(differing)
    return total
