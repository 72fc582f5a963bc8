# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Keeps the versions as words, and takes all of them apart for each request."""

import sys


def main() -> None:
    builds: set[str] = set()
    missing = total = 0
    words = sys.stdin.read().split()
    for event in range(1, int(words[0]) + 1):
        kind, text = words[event][0], words[event][1:]
        if kind == "+":
            builds.add(text)
            continue
        if kind == "-":
            builds.discard(text)
            continue
        wanted = tuple(map(int, text.split(".")))
        best: tuple[int, ...] = ()
        for build in builds:
            version = tuple(map(int, build.split(".")))
            if kind == "<":
                fits = version < wanted
            else:
                same = 1 if kind == "^" else 2
                fits = version >= wanted and version[:same] == wanted[:same]
            if fits:
                best = max(best, version)
        if best:
            total += event * (best[0] * 1000000 + best[1] * 1000 + best[2])
        else:
            missing += 1
    print(missing, total)


main()
