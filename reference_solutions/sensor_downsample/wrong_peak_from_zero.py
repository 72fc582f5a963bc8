# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the highest reading starts at 0."""


def sensor_downsample(
    times: list[int], readings: list[int], width: int
) -> list[tuple[int, int, int, int]]:
    bars = {}
    for time, reading in zip(times, readings):
        start = time // width * width
        count, highest, total = bars.get(start, (0, 0, 0))
        bars[start] = (count + 1, max(highest, reading), total + reading)
    return [(start, *bar) for start, bar in bars.items()]
