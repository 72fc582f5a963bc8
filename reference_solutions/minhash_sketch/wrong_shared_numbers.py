# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the share of numbers that two recipes have in common."""


def minhash_sketch(docs: list[list[int]], hashes: list[tuple[int, int]]) -> list[tuple[int, int]]:
    sets = [set(doc) for doc in docs]
    return [
        (i, j)
        for i in range(len(sets))
        for j in range(i + 1, len(sets))
        if 2 * len(sets[i] & sets[j]) >= len(sets[i] | sets[j])
    ]
