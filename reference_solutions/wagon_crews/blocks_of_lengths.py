# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Least shares of the rest, kept for blocks of lengths, for all stretches of a length at once."""

from itertools import accumulate


def find_lowest_back(shares: list[list[int]]) -> list[list[int]]:
    """Lowest shares of the last lists, the last two, and so on; the first list is not needed."""
    lowest = [shares.pop()]
    for share in shares[:0:-1]:
        lowest.append([a if a < b else b for a, b in zip(lowest[-1], share)])
    return lowest


def wagon_crews(wagons: list[int], most: int) -> int:
    count = len(wagons)
    totals = list(accumulate(wagons, initial=0))
    share = [0] * (count + 1)
    left = right = share
    lefts, rights = [share], [share]
    old_lefts: list[list[int]] = []
    old_rights: list[list[int]] = []
    for length in range(1, count + 1):
        other = left
        if old_lefts:
            other = [a if a < b else b for a, b in zip(left, old_lefts.pop())]
            mirror = [a if a < b else b for a, b in zip(right, old_rights.pop())]
        else:
            mirror = right
        mirror = mirror[count - length :: -1]
        share = [
            end - start - (a if a < b else b)
            for start, end, a, b in zip(totals, totals[length:], other, mirror)
        ]
        mirror = share[::-1]
        if length % most:
            left = [a if a < b else b for a, b in zip(left, share)]
            right = [a if a < b else b for a, b in zip(right, mirror)]
            lefts.append(share)
            rights.append(mirror)
            continue
        if most > 1:
            old_lefts = find_lowest_back(lefts)
            old_rights = find_lowest_back(rights)
        left, right = share, mirror
        lefts, rights = [left], [right]
    return share[0]
