# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks back over all lines of the log, from each line to the beginning of its window."""

import re
import sys

LINE = re.compile(r'\S+ - \S+ \[(\d+)\] "\S+ (\S+) \S+" (\d+) (\d+|-)')


def main() -> None:
    width = int(sys.stdin.readline())
    sent = []
    for line in sys.stdin:
        match = LINE.match(line)
        if match is None:
            continue
        time, path, status, size = match.groups()
        if 200 <= int(status) < 300:
            sent.append((int(time), path, 0 if size == "-" else int(size)))
    peaks: dict[str, int] = {}
    for last, (end, path, _) in enumerate(sent):
        load = 0
        for i in range(last, -1, -1):
            time, other, size = sent[i]
            if time <= end - width:
                break
            if other == path:
                load += size
        peaks[path] = max(peaks.get(path, 0), load)
    for path in sorted(peaks, key=lambda path: (-peaks[path], path))[:5]:
        print(path, peaks[path])


main()
