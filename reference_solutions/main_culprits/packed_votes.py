# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Votes of all bits of numbered codes in one large number for each place; then verifies."""

from bisect import bisect_left
from itertools import accumulate


def main_culprits(codes: list[int], spans: list[tuple[int, int]]) -> int:
    width = len(codes).bit_length() + 1
    places: dict[int, list[int]] = {}
    for i, code in enumerate(codes):
        if code in places:
            places[code].append(i)
        else:
            places[code] = [i]
    marks = [0]
    ones = 0
    for bit in range(len(places).bit_length()):
        one = 1 << bit * width
        marks += [mark + one for mark in marks]
        ones += one
    # Each place adds one vote for or against every bit; a bit with more votes for it is set.
    votes = {code: 2 * mark - ones for code, mark in zip(places, marks)}
    sums = list(accumulate(map(votes.__getitem__, codes), initial=0))
    high = ones << width - 1
    none = high - ones
    found = {
        mark << width - 1: (2 * len(own), code, own)
        for mark, (code, own) in zip(marks, places.items())
    }
    find = found.get
    total = 0
    for first, end in spans:
        culprit = find(sums[end] - sums[first] + none & high)
        if culprit:
            twice, code, own = culprit
            length = end - first
            if twice > length and 2 * (bisect_left(own, end) - bisect_left(own, first)) > length:
                total += code
    return total
