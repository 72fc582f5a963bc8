# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts the first 13 characters of the lines."""

import sys
from collections import Counter


def main() -> None:
    head, *times = sys.stdin.read().split("\n")
    k = int(head.split()[1])
    times.pop()
    counts = Counter([time[:13] for time in times])
    by_hour_of_day = [0] * 24
    for hour, number in counts.items():
        by_hour_of_day[int(hour[-2:])] += number
    hours = sorted(counts)
    hours.sort(key=counts.__getitem__, reverse=True)
    for hour in hours[:k]:
        print(hour, counts[hour])
    most = max(by_hour_of_day)
    print(f"{by_hour_of_day.index(most):02}", most)


main()
