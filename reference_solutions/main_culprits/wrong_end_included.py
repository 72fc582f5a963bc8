# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes the entry at the end into the span."""

from collections import Counter


def main_culprits(codes: list[int], spans: list[tuple[int, int]]) -> int:
    total = 0
    for first, end in spans:
        code, count = Counter(codes[first : end + 1]).most_common(1)[0]
        if 2 * count > min(end + 1, len(codes)) - first:
            total += code
    return total
