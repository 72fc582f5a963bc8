# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a reading at the end of a stretch is counted in it."""

from bisect import bisect_right


def sensor_downsample(
    times: list[int], readings: list[int], width: int
) -> list[tuple[int, int, int, int]]:
    bars = []
    begin = 0
    while begin < len(times):
        start = times[begin] // width * width
        end = bisect_right(times, start + width, begin)
        part = readings[begin:end]
        bars.append((start, len(part), max(part), sum(part)))
        begin = end
    return bars
