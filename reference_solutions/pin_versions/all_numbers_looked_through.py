# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One number for each version; a request looks through all that are published."""

import sys


def main() -> None:
    builds: set[int] = set()
    missing = total = 0
    for event, word in enumerate(sys.stdin.read().split()[1:], 1):
        kind = word[0]
        a, b, c = map(int, word[1:].split("."))
        version = a * 1000000 + b * 1000 + c
        if kind == "+":
            builds.add(version)
            continue
        if kind == "-":
            builds.discard(version)
            continue
        low = version
        if kind == "^":
            high = a * 1000000 + 999999
        elif kind == "~":
            high = a * 1000000 + b * 1000 + 999
        else:
            low, high = 0, version - 1
        best = max([build for build in builds if low <= build <= high], default=-1)
        if best < 0:
            missing += 1
        else:
            total += event * best
    print(missing, total)


main()
