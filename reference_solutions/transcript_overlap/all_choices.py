# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries all lists of words that the first transcript can be cut down to."""

from itertools import combinations


def transcript_overlap(left: list[str], right: list[str]) -> int:
    for length in range(len(left), 0, -1):
        for choice in combinations(left, length):
            rest = iter(right)
            if all(word in rest for word in choice):
                return length
    return 0
