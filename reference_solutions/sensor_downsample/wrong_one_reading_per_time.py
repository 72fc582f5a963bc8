# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: keeps only the last of several readings at one time."""


def sensor_downsample(
    times: list[int], readings: list[int], width: int
) -> list[tuple[int, int, int, int]]:
    parts = {}
    for time, reading in dict(zip(times, readings)).items():
        parts.setdefault(time // width * width, []).append(reading)
    return [(start, len(part), max(part), sum(part)) for start, part in parts.items()]
