# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Adds up every window that begins or ends with a line, path by path."""

import sys


def main() -> None:
    head, *rest = sys.stdin.read().splitlines()
    width = int(head)
    log = []
    for line in rest:
        before, request, after = line.split('"')
        time = int(before[before.index("[") + 1 : before.index("]")])
        status, size = after.split()
        if int(status) // 100 == 2:
            log.append((time, request.split(" ")[1], int(size.replace("-", "0"))))
    peaks: dict[str, int] = {}
    for path in {path for _, path, _ in log}:
        loads = []
        for start in {time for time, _, _ in log}:
            window = range(start, start + width)
            loads.append(sum(size for time, other, size in log if other == path and time in window))
        peaks[path] = max(loads)
    ranking = sorted(peaks.items(), key=lambda item: (-item[1], item[0]))
    for path, peak in ranking[:5]:
        print(path, peak)


main()
