# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the first stretch begins with the first reading."""


def sensor_downsample(
    times: list[int], readings: list[int], width: int
) -> list[tuple[int, int, int, int]]:
    parts = {}
    for time, reading in zip(times, readings):
        start = times[0] + (time - times[0]) // width * width
        parts.setdefault(start, []).append(reading)
    return [(start, len(part), max(part), sum(part)) for start, part in parts.items()]
