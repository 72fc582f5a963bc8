# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Least rotation of each ring by two candidates that run against each other."""


def least_rotation(ring: str) -> str:
    n = len(ring)
    twice = ring + ring
    i, j, k = 0, 1, 0
    while i < n and j < n and k < n:
        one = twice[i + k]
        other = twice[j + k]
        if one == other:
            k += 1
            continue
        if one > other:
            i += k + 1
        else:
            j += k + 1
        if i == j:
            j += 1
        k = 0
    start = min(i, j)
    return twice[start : start + n]


def ring_inscriptions(rings: list[str]) -> int:
    return len({least_rotation(ring) for ring in rings})
