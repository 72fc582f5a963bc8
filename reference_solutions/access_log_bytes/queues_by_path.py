# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A running sum over the lines of each path, with every ninth word of the log."""

import sys


def main() -> None:
    words = sys.stdin.read().replace("[", "").replace("]", "").split()
    width = int(words[0])
    lines: dict[str, tuple[list[int], list[int]]] = {}
    find = lines.get
    for time, path, status, size in zip(words[4::9], words[6::9], words[8::9], words[9::9]):
        if status[0] == "2":
            line = find(path)
            if line is None:
                line = lines[path] = ([], [])
            line[0].append(int(time))
            line[1].append(0 if size == "-" else int(size))
    peaks = []
    for path, (times, sizes) in lines.items():
        first = load = peak = 0
        for time, size in zip(times, sizes):
            load += size
            while times[first] + width <= time:
                load -= sizes[first]
                first += 1
            if load > peak:
                peak = load
        peaks.append((-peak, path))
    peaks.sort()
    for peak, path in peaks[:5]:
        print(path, -peak)


main()
