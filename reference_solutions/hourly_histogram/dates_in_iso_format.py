# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Reads each time with fromisoformat and writes its hour with strftime."""

import sys
from collections import Counter
from datetime import datetime


def main() -> None:
    n, k = map(int, sys.stdin.readline().split())
    counts: Counter[str] = Counter()
    hours_of_day: Counter[int] = Counter()
    for _ in range(n):
        time = datetime.fromisoformat(sys.stdin.readline().strip())
        counts[time.strftime("%Y-%m-%dT%H")] += 1
        hours_of_day[time.hour] += 1
    for hour, number in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:k]:
        print(hour, number)
    most = max(hours_of_day.values())
    print(f"{min(hour for hour in hours_of_day if hours_of_day[hour] == most):02d}", most)


main()
