# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Reads each time with strptime, and counts the hour that it is rounded down to."""

import sys
from datetime import datetime


def main() -> None:
    n, k = map(int, input().split())
    counts: dict[datetime, int] = {}
    hours_of_day = dict.fromkeys(range(24), 0)
    for line in sys.stdin:
        time = datetime.strptime(line.strip(), "%Y-%m-%dT%H:%M:%S")
        hour = time.replace(minute=0, second=0)
        counts[hour] = counts.get(hour, 0) + 1
        hours_of_day[time.hour] += 1
    busiest = sorted(counts, key=lambda hour: (-counts[hour], hour))
    for hour in busiest[:k]:
        print(hour.strftime("%Y-%m-%dT%H"), counts[hour])
    best = max(range(24), key=lambda hour: (hours_of_day[hour], -hour))
    print(f"{best:02d} {hours_of_day[best]}")


main()
