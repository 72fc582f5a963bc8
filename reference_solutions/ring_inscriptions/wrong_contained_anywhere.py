# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: looks for rings in doubled rings of any length."""


def ring_inscriptions(rings: list[str]) -> int:
    different: list[str] = []
    for ring in sorted(rings, key=len, reverse=True):
        if not any(ring in other + other for other in different):
            different.append(ring)
    return len(different)
