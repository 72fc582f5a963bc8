# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sorts whole lines as texts, then each service's lines by length: numbers are in order at last."""

import sys
from bisect import bisect


def main() -> None:
    count, *lines = sys.stdin.read().splitlines()
    lines.sort()
    report = []
    start = 0
    while start < int(count):
        service = lines[start].split()[0]
        # "!" comes right after the blank, so this is behind the last line of the service.
        end = bisect(lines, service + "!", start)
        tied = lines[start:end]
        tied.sort(key=len)
        m = end - start
        values = [tied[(p * m + 99) // 100 - 1].split()[1] for p in (50, 90, 99)]
        report.append(f"{service} {m} {' '.join(values)}")
        start = end
    print("\n".join(report))


main()
