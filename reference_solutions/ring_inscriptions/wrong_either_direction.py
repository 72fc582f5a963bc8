# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the least rotation in either direction."""


def ring_inscriptions(rings: list[str]) -> int:
    seen = set()
    for ring in rings:
        turns = []
        for way in (ring, ring[::-1]):
            turns += [way[i:] + way[:i] for i in range(len(way))]
        seen.add(min(turns))
    return len(seen)
