# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: adds up the largest difference of each coordinate, of whichever depot."""


def farthest_courier(depots: list[list[int]], stops: list[list[int]]) -> int:
    columns = [(min(column), max(column)) for column in zip(*depots)]
    return sum(
        sum(max(high - value, value - low) for (low, high), value in zip(columns, stop))
        for stop in stops
    )
