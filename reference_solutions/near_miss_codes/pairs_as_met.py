# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Distinct codes with their numbers; for each place, pairs with what was met without it."""

from collections import Counter, defaultdict


def near_miss_codes(codes: list[str]) -> int:
    by_length: defaultdict[int, list[tuple[str, int]]] = defaultdict(list)
    for code, number in Counter(codes).items():
        by_length[len(code)].append((code, number))
    pairs = 0
    for length, group in by_length.items():
        for place in range(length):
            after = place + 1
            met: dict[str, int] = {}
            for code, number in group:
                rest = code[:place] + code[after:]
                before = met.get(rest, 0)
                pairs += before * number
                met[rest] = before + number
    return pairs
