# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes a code for the culprit that makes up just half of the span."""

from collections import Counter


def main_culprits(codes: list[int], spans: list[tuple[int, int]]) -> int:
    total = 0
    for first, end in spans:
        code, count = Counter(codes[first:end]).most_common(1)[0]
        if 2 * count >= end - first:
            total += code
    return total
