# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts what is left of the codes without saying which place was left out."""

from collections import Counter


def near_miss_codes(codes: list[str]) -> int:
    seen: Counter[str] = Counter()
    copies: Counter[str] = Counter()
    pairs = 0
    for code in codes:
        rests = {code[:place] + code[place + 1 :] for place in range(len(code))}
        pairs += sum(seen[rest] for rest in rests) - len(rests) * copies[code]
        seen.update(rests)
        copies[code] += 1
    return pairs
