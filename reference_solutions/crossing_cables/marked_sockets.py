# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Walks along the wall for every two cables and looks whether their ends alternate."""

from itertools import combinations


def crossing_cables(cables: list[tuple[int, int, int]]) -> int:
    hum = 0
    for (a, b, one), (c, d, other) in combinations(cables, 2):
        owners = {a: "1", b: "1"}
        if c in owners or d in owners:
            continue
        owners[c] = owners[d] = "2"
        if "".join(owners[socket] for socket in sorted(owners)) in ("1212", "2121"):
            hum += one * other
    return hum
