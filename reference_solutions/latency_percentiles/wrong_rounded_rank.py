# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: rounds the place between the first and the last."""

import sys
from collections import defaultdict


def main() -> None:
    words = sys.stdin.read().split()
    times = defaultdict(list)
    for service, time in zip(words[1::2], words[2::2], strict=True):
        times[service].append(int(time))
    for service in sorted(times):
        ordered = sorted(times[service])
        m = len(ordered)
        print(service, m, *[ordered[round(p * (m - 1) / 100)] for p in (50, 90, 99)])


main()
