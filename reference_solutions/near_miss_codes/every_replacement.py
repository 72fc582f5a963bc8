# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks up every code with one digit replaced by a larger one in a table of all codes."""

from collections import Counter


def near_miss_codes(codes: list[str]) -> int:
    counts = Counter(codes)
    pairs = 0
    for code in codes:
        for place, own in enumerate(code):
            for digit in "0123456789abcdef":
                if digit > own:
                    pairs += counts.get(code[:place] + digit + code[place + 1 :], 0)
    return pairs
