# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Reads line by line, sorts all pairs of service and number, groups neighbours."""

import math
import sys
from itertools import groupby


def main() -> None:
    next(sys.stdin)
    rows = []
    for line in sys.stdin:
        service, time = line.split()
        rows.append((service, int(time)))
    rows.sort()
    for service, group in groupby(rows, key=lambda row: row[0]):
        times = [time for _, time in group]
        values = [times[math.ceil(p * len(times) / 100) - 1] for p in (50, 90, 99)]
        print(service, len(times), *values)


main()
