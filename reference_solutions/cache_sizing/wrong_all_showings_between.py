# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts all showings since the last one, not the different pictures among them."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    n = int(words[0])
    trace = words[2 : n + 2]
    last: dict[str, int] = {}
    gaps = []
    for now, picture in enumerate(trace):
        if picture in last:
            gaps.append(now - last[picture])
        last[picture] = now
    for size in words[n + 2 :]:
        print(sum(gap <= int(size) for gap in gaps))


main()
