# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: half of the places, rounded down."""

MODULUS = (1 << 31) - 1


def minhash_sketch(docs: list[list[int]], hashes: list[tuple[int, int]]) -> list[tuple[int, int]]:
    rows = [[min((a * x + b) % MODULUS for x in doc) for a, b in hashes] for doc in docs]
    pairs = []
    for i, first in enumerate(rows):
        for j in range(i + 1, len(rows)):
            agreeing = sum(x == y for x, y in zip(first, rows[j]))
            if agreeing >= len(hashes) // 2:
                pairs.append((i, j))
    return pairs
