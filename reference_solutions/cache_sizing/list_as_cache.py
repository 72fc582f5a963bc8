# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Plays the whole trace once for each size, with a list as the cache."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    n = int(words[0])
    trace = words[2 : n + 2]
    for word in words[n + 2 :]:
        size = int(word)
        cache: list[str] = []
        hits = 0
        for picture in trace:
            if picture in cache:
                hits += 1
                cache.remove(picture)
            elif len(cache) == size:
                cache.pop(0)
            cache.append(picture)
        print(hits)


main()
