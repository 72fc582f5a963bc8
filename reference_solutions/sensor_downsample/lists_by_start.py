# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Collects the readings of each bar in a list of its own, under the start of the bar."""

from collections import defaultdict


def sensor_downsample(
    times: list[int], readings: list[int], width: int
) -> list[tuple[int, int, int, int]]:
    parts = defaultdict(list)
    for time, reading in zip(times, readings):
        parts[time // width * width].append(reading)
    return [(start, len(part), max(part), sum(part)) for start, part in parts.items()]
