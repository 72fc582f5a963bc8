# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Running counts of each bit of codes; then verifies the code that most bits make up."""

from bisect import bisect_left
from itertools import accumulate


def main_culprits(codes: list[int], spans: list[tuple[int, int]]) -> int:
    places: dict[int, list[int]] = {}
    for i, code in enumerate(codes):
        places.setdefault(code, []).append(i)
    rows = []
    for bit in range(max(codes, default=0).bit_length()):
        row = list(accumulate([code >> bit & 1 for code in codes], initial=0))
        rows.append((1 << bit, row))
    total = 0
    for first, end in spans:
        half = (end - first) // 2
        code = 0
        for one, row in rows:
            if row[end] - row[first] > half:
                code += one
        if code in places:
            own = places[code]
            if bisect_left(own, end) - bisect_left(own, first) > half:
                total += code
    return total
