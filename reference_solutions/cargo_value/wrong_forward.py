# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: goes upward, so that a crate is added to a load that has it."""


def cargo_value(crates: list[tuple[int, int]], limits: list[int]) -> list[int]:
    largest = max(limits)
    best = [0] * (largest + 1)
    for weight, value in crates:
        for limit in range(weight, largest + 1):
            best[limit] = max(best[limit], best[limit - weight] + value)
    return [best[limit] for limit in limits]
