# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes what is worth most for its weight."""


def cargo_value(crates: list[tuple[int, int]], limits: list[int]) -> list[int]:
    order = sorted(crates, key=lambda crate: crate[1] / crate[0], reverse=True)
    result = []
    for limit in limits:
        total = 0
        for weight, value in order:
            if weight <= limit:
                limit -= weight
                total += value
        result.append(total)
    return result
