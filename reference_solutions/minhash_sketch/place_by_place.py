# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Takes two recipes and a place at a time, and finds both marks anew by sorting."""

MODULUS = (1 << 31) - 1


def mark(doc: list[int], a: int, b: int) -> int:
    return sorted((a * x + b) % MODULUS for x in doc)[0]


def minhash_sketch(docs: list[list[int]], hashes: list[tuple[int, int]]) -> list[tuple[int, int]]:
    pairs = []
    for j, second in enumerate(docs):
        for i, first in enumerate(docs[:j]):
            same = [pair for pair in hashes if mark(first, *pair) == mark(second, *pair)]
            if len(same) >= len(hashes) - len(same):
                pairs.append((i, j))
    return sorted(pairs)
