# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: writes a bar when the next one begins, and never the last one."""


def sensor_downsample(
    times: list[int], readings: list[int], width: int
) -> list[tuple[int, int, int, int]]:
    bars = []
    part = []
    start = None
    for time, reading in zip(times, readings):
        if start is None or time >= start + width:
            if part:
                bars.append((start, len(part), max(part), sum(part)))
            start = time // width * width
            part = []
        part.append(reading)
    return bars
