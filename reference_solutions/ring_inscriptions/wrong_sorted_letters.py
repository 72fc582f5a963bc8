# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: compares sorted letters."""


def ring_inscriptions(rings: list[str]) -> int:
    return len({"".join(sorted(ring)) for ring in rings})
