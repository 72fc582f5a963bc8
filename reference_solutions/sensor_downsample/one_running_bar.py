# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One loop over the readings that keeps count, peak and sum of the present bar."""


def sensor_downsample(
    times: list[int], readings: list[int], width: int
) -> list[tuple[int, int, int, int]]:
    if not times:
        return []
    bars = []
    start = times[0] // width * width
    end = start + width
    count = total = 0
    highest = readings[0]
    for time, reading in zip(times, readings):
        if time >= end:
            bars.append((start, count, highest, total))
            start = time // width * width
            end = start + width
            count = total = 0
            highest = reading
        count += 1
        total += reading
        if reading > highest:
            highest = reading
    bars.append((start, count, highest, total))
    return bars
