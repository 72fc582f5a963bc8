# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Filters all readings for every start of a stretch that occurs."""


def sensor_downsample(
    times: list[int], readings: list[int], width: int
) -> list[tuple[int, int, int, int]]:
    bars = []
    for start in sorted({time - time % width for time in times}):
        part = [readings[i] for i in range(len(times)) if times[i] - times[i] % width == start]
        bars.append((start, len(part), sorted(part)[-1], sum(part)))
    return bars
