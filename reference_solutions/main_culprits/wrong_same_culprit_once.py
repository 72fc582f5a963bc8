# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: adds each code up once, however many spans have it."""

from collections import Counter


def main_culprits(codes: list[int], spans: list[tuple[int, int]]) -> int:
    found = set()
    for first, end in spans:
        code, count = Counter(codes[first:end]).most_common(1)[0]
        if 2 * count > end - first:
            found.add(code)
    return sum(found)
