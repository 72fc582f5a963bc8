# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: considers only the depots with the largest and with the smallest sum of coordinates."""


def farthest_courier(depots: list[list[int]], stops: list[list[int]]) -> int:
    ends = (max(depots, key=sum), min(depots, key=sum))
    return sum(max(sum(abs(a - b) for a, b in zip(end, stop)) for end in ends) for stop in stops)
