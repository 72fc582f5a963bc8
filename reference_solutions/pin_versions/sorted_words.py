# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Takes every word apart by itself; the published versions are a sorted list."""

import sys
from bisect import bisect_left


def main() -> None:
    builds: list[int] = []
    missing = total = 0
    for event, word in enumerate(sys.stdin.read().split()[1:], 1):
        kind = word[0]
        a, b, c = word[1:].split(".")
        version = (int(a) * 1000 + int(b)) * 1000 + int(c)
        if kind == "+":
            i = bisect_left(builds, version)
            if i == len(builds) or builds[i] != version:
                builds.insert(i, version)
        elif kind == "-":
            i = bisect_left(builds, version)
            if i < len(builds) and builds[i] == version:
                del builds[i]
        else:
            low = version
            if kind == "^":
                beyond = (int(a) + 1) * 1000000
            elif kind == "~":
                beyond = version - int(c) + 1000
            else:
                low, beyond = 0, version
            i = bisect_left(builds, beyond)
            if i and builds[i - 1] >= low:
                total += event * builds[i - 1]
            else:
                missing += 1
    print(missing, total)


main()
