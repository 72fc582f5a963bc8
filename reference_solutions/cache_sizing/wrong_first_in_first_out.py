# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: drops the picture that was loaded first, even if it was shown again since."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    n = int(words[0])
    trace = words[2 : n + 2]
    for word in words[n + 2 :]:
        cache: dict[str, None] = {}
        hits = 0
        for picture in trace:
            if picture in cache:
                hits += 1
            else:
                if len(cache) == int(word):
                    cache.pop(next(iter(cache)))
                cache[picture] = None
        print(hits)


main()
