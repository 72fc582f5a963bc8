# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One list of the best values, made anew for each crate by a comprehension over zipped slices."""


def cargo_value(crates: list[tuple[int, int]], limits: list[int]) -> list[int]:
    best = [0] * (max(limits) + 1)
    for weight, value in crates:
        best[weight:] = [
            old if old > new + value else new + value for old, new in zip(best[weight:], best)
        ]
    return [best[limit] for limit in limits]
