# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes for granted that there is a shorter period wherever there is a longer one."""

from itertools import accumulate


def solar_surplus(output: list[int], target: int) -> tuple[int, int]:
    sums = list(accumulate([amount - target for amount in output], initial=0))
    best = (0, 0)
    low, high = 1, len(output)
    while low <= high:
        length = (low + high) // 2
        starts = [i for i in range(len(sums) - length) if sums[i + length] >= sums[i]]
        if starts:
            best = (starts[0], starts[0] + length)
            low = length + 1
        else:
            high = length - 1
    return best
