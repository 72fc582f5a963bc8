# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Compares all services by their totals for each deletion."""

import sys


def main() -> None:
    n, m, room = map(int, input().split())
    files: dict[int, list[tuple[int, int]]] = {service: [] for service in range(1, m + 1)}
    totals = dict.fromkeys(range(1, m + 1), 0)
    deleted = trace = 0
    for written in range(1, n + 1):
        service, size = map(int, sys.stdin.readline().split())
        files[service].append((written, size))
        totals[service] += size
        while sum(totals.values()) > room:
            worst = min(totals, key=lambda service: (-totals[service], service))
            file, size = files[worst].pop(0)
            totals[worst] -= size
            deleted += 1
            trace += file * written
    print(deleted, trace)


main()
