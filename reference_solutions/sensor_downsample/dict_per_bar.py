# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A dict for each bar, brought up to date with every reading."""


def sensor_downsample(
    times: list[int], readings: list[int], width: int
) -> list[tuple[int, int, int, int]]:
    bars = {}
    for time, reading in zip(times, readings):
        start = time // width * width
        if start not in bars:
            bars[start] = {"count": 0, "highest": reading, "total": 0}
        bars[start]["count"] += 1
        bars[start]["highest"] = max(bars[start]["highest"], reading)
        bars[start]["total"] += reading
    return [(start, bar["count"], bar["highest"], bar["total"]) for start, bar in bars.items()]
