# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""itertools.groupby over pairs of time and reading."""

from itertools import groupby


def sensor_downsample(
    times: list[int], readings: list[int], width: int
) -> list[tuple[int, int, int, int]]:
    bars = []
    for number, pairs in groupby(zip(times, readings), key=lambda pair: pair[0] // width):
        part = [reading for _, reading in pairs]
        bars.append((number * width, len(part), max(part), sum(part)))
    return bars
