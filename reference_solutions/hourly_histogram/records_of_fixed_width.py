# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Cuts the text into records of 20 bytes and counts their first 13."""

import sys
from collections import Counter
from struct import iter_unpack


def main() -> None:
    head = sys.stdin.buffer.readline()
    k = int(head.split()[1])
    records = Counter(iter_unpack("13s7x", sys.stdin.buffer.read()))
    counts = {record[0].decode(): number for record, number in records.items()}
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
