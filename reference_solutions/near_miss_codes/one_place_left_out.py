# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For each place, count what is left of the codes without it; equal codes are taken out again."""

from collections import Counter, defaultdict
from operator import mul


def count_ordered(keys: list[str]) -> int:
    counts = Counter(keys).values()
    return sum(map(mul, counts, counts))


def near_miss_codes(codes: list[str]) -> int:
    by_length: defaultdict[int, list[str]] = defaultdict(list)
    for code in codes:
        by_length[len(code)].append(code)
    ordered = 0
    for length, group in by_length.items():
        ordered -= length * count_ordered(group)
        for place in range(length):
            after = place + 1
            ordered += count_ordered([code[:place] + code[after:] for code in group])
    return ordered // 2
