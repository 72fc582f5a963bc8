# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Least last places of common lists of each length, each matching place entered by bisection."""

from bisect import bisect_left


def transcript_overlap(left: list[str], right: list[str]) -> int:
    places: dict[str, list[int]] = {}
    for place in range(len(right) - 1, -1, -1):
        places.setdefault(right[place], []).append(place)
    ends: list[int] = []
    for word in left:
        for place in places.get(word, ()):
            length = bisect_left(ends, place)
            if length == len(ends):
                ends.append(place)
            else:
                ends[length] = place
    return len(ends)
