# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: gives stretches without readings a bar of zeros, at most 1,000 in a row."""


def sensor_downsample(
    times: list[int], readings: list[int], width: int
) -> list[tuple[int, int, int, int]]:
    parts = {}
    for time, reading in zip(times, readings):
        start = time // width * width
        if parts and start not in parts:
            for missing in range(max(parts) + width, start, width)[:1_000]:
                parts[missing] = []
        parts.setdefault(start, []).append(reading)
    return [(start, len(part), max(part, default=0), sum(part)) for start, part in parts.items()]
