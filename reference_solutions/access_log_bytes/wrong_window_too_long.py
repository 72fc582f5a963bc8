# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a window has one second too much."""

import sys


def main() -> None:
    width = int(sys.stdin.readline())
    lines: dict[str, list[tuple[int, int]]] = {}
    for line in sys.stdin:
        words = line.split()
        if words[7].startswith("2"):
            size = 0 if words[8] == "-" else int(words[8])
            lines.setdefault(words[5], []).append((int(words[3][1:-1]), size))
    peaks = {}
    for path, sent in lines.items():
        peak = 0
        for last, (end, _) in enumerate(sent):
            load = 0
            for i in range(last, -1, -1):
                time, size = sent[i]
                if time < end - width:
                    break
                load += size
            peak = max(peak, load)
        peaks[path] = peak
    for path in sorted(peaks, key=lambda path: (-peaks[path], path))[:5]:
        print(path, peaks[path])


main()
