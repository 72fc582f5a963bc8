# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Reads all numbers at once; the published versions are a sorted list."""

import sys
from bisect import bisect_left


def main() -> None:
    text = sys.stdin.read().replace(".", " ")
    for number, sign in enumerate("+-^~<"):
        text = text.replace(sign, f"{number} ")
    numbers = list(map(int, text.split()))
    builds: list[int] = []
    missing = total = event = 0
    for kind, a, b, c in zip(
        numbers[1::4], numbers[2::4], numbers[3::4], numbers[4::4], strict=True
    ):
        event += 1
        version = a * 1000000 + b * 1000 + c
        if kind < 2:
            i = bisect_left(builds, version)
            if kind == 0:
                if i == len(builds) or builds[i] != version:
                    builds.insert(i, version)
            elif i < len(builds) and builds[i] == version:
                del builds[i]
            continue
        if kind == 2:
            low, beyond = version, a * 1000000 + 1000000
        elif kind == 3:
            low, beyond = version, version - c + 1000
        else:
            low, beyond = 0, version
        i = bisect_left(builds, beyond)
        if i and builds[i - 1] >= low:
            total += event * builds[i - 1]
        else:
            missing += 1
    print(missing, total)


main()
