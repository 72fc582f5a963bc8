# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: wants a mean above the target."""

from itertools import accumulate


def solar_surplus(output: list[int], target: int) -> tuple[int, int]:
    sums = list(accumulate(output, initial=0))
    for length in range(len(output), 0, -1):
        enough = length * target
        for start in range(len(output) - length + 1):
            if sums[start + length] - sums[start] > enough:
                return start, start + length
    return 0, 0
