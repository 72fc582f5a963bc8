# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A table of the shallowest mooring of stretches of 2^k; splits each range at its shallowest."""


def mooring_depth(depths: list[int]) -> int:
    n = len(depths)
    rows = [list(range(n))]
    width = 1
    while 2 * width <= n:
        row = rows[-1]
        pairs = zip(row, row[width:])
        rows.append([i if depths[i] <= depths[j] else j for i, j in pairs])
        width *= 2
    total = 0
    ranges = [(0, n)]
    while ranges:
        start, end = ranges.pop()
        if start == end:
            continue
        level = (end - start).bit_length() - 1
        first, second = rows[level][start], rows[level][end - (1 << level)]
        place = first if depths[first] <= depths[second] else second
        total += depths[place] * (place - start + 1) * (end - place) * (end - start + 1) // 2
        ranges.append((start, place))
        ranges.append((place + 1, end))
    return total % 1_000_000_007
