# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Splits all input at once; a dict from service to its numbers, each list sorted once."""

import sys
from collections import defaultdict


def main() -> None:
    words = sys.stdin.read().split()
    times = defaultdict(list)
    for service, time in zip(words[1::2], map(int, words[2::2]), strict=True):
        times[service].append(time)
    report = []
    for service in sorted(times):
        ordered = sorted(times[service])
        m = len(ordered)
        p50, p90, p99 = (ordered[(p * m + 99) // 100 - 1] for p in (50, 90, 99))
        report.append(f"{service} {m} {p50} {p90} {p99}")
    print("\n".join(report))


main()
