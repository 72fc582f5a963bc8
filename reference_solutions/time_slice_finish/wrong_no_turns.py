# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: each job works until it is finished."""

from itertools import accumulate


def time_slice_finish(bursts: list[int], quantum: int) -> list[int]:
    return list(accumulate(bursts))
