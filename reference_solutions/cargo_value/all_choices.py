# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Weighs every choice of the crates."""

from itertools import product


def cargo_value(crates: list[tuple[int, int]], limits: list[int]) -> list[int]:
    best = [0] * len(limits)
    for choice in product((False, True), repeat=len(crates)):
        load = [crate for crate, taken in zip(crates, choice) if taken]
        weight = sum(weight for weight, _ in load)
        value = sum(value for _, value in load)
        for plane, limit in enumerate(limits):
            if weight <= limit and value > best[plane]:
                best[plane] = value
    return best
