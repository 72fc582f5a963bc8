# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Compares each ring with the different ones so far, letter by letter from every start."""


def are_alike(one: str, other: str) -> bool:
    n = len(one)
    if n != len(other):
        return False
    for start in range(n):
        if all(one[(start + i) % n] == other[i] for i in range(n)):
            return True
    return False


def ring_inscriptions(rings: list[str]) -> int:
    different: list[str] = []
    for ring in rings:
        if not any(are_alike(ring, other) for other in different):
            different.append(ring)
    return len(different)
