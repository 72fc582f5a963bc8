# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""An object for each bar, with a method that adds a reading."""


class Bar:
    def __init__(self, start: int) -> None:
        self.start = start
        self.count = 0
        self.highest = None
        self.total = 0

    def add(self, reading: int) -> None:
        self.count += 1
        self.total += reading
        self.highest = reading if self.highest is None else max(self.highest, reading)


def sensor_downsample(
    times: list[int], readings: list[int], width: int
) -> list[tuple[int, int, int, int]]:
    bars = {}
    for time, reading in zip(times, readings):
        start = time // width * width
        bars.setdefault(start, Bar(start)).add(reading)
    return [(bar.start, bar.count, bar.highest, bar.total) for bar in bars.values()]
