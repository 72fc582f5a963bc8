# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Finds the end of each bar by bisection, and takes the readings of the bar as one slice."""

from bisect import bisect_left


def sensor_downsample(
    times: list[int], readings: list[int], width: int
) -> list[tuple[int, int, int, int]]:
    bars = []
    begin = 0
    while begin < len(times):
        start = times[begin] // width * width
        end = bisect_left(times, start + width, begin)
        part = readings[begin:end]
        bars.append((start, end - begin, max(part), sum(part)))
        begin = end
    return bars
