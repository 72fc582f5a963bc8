# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: turns each ring to the first of its least letters."""


def ring_inscriptions(rings: list[str]) -> int:
    seen = set()
    for ring in rings:
        start = ring.index(min(ring))
        seen.add(ring[start:] + ring[:start])
    return len(seen)
