# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""The least of all rotations of each ring."""


def ring_inscriptions(rings: list[str]) -> int:
    seen = set()
    for ring in rings:
        seen.add(min(ring[i:] + ring[:i] for i in range(len(ring))))
    return len(seen)
