# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Adds up every period."""


def solar_surplus(output: list[int], target: int) -> tuple[int, int]:
    for length in range(len(output), 0, -1):
        for start in range(len(output) - length + 1):
            if sum(output[start : start + length]) >= length * target:
                return start, start + length
    return 0, 0
