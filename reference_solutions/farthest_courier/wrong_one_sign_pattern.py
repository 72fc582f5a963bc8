# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: looks only at the sums of all coordinates."""


def farthest_courier(depots: list[list[int]], stops: list[list[int]]) -> int:
    sums = [sum(place) for place in depots]
    low, high = min(sums), max(sums)
    return sum(max(high - sum(stop), sum(stop) - low) for stop in stops)
