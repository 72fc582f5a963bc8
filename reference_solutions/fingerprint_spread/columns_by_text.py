# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One integer of all pictures' bits for each place, by slices of a long text; pairs of places."""


def fingerprint_spread(prints: list[int]) -> int:
    n = len(prints)
    if n < 2:
        return 0
    text = "".join([f"{number:096b}" for number in prints])
    columns = [int(text[place::96], 2) for place in range(96)]
    ones = [column.bit_count() for column in columns]
    total = 0
    for i, column in enumerate(columns):
        total += ones[i] * (n - ones[i])
        for j in range(i):
            both = (column & columns[j]).bit_count()
            first, second = ones[i] - both, ones[j] - both
            total += 2 * (both * (n - first - second - both) + first * second)
    return total
