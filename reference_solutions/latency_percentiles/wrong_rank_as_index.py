# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the rank is used as an index, cut off at the last."""

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
        print(service, m, *[ordered[min(p * m // 100, m - 1)] for p in (50, 90, 99)])


main()
