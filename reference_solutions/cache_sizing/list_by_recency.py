# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One list of all pictures, the one shown last in front; a picture's place is what it needs."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    n = int(words[0])
    trace = words[2 : n + 2]
    sizes = [int(word) for word in words[n + 2 :]]
    recent: list[str] = []
    seen: set[str] = set()
    needed = [0] * (n + 1)
    for picture in trace:
        if picture in seen:
            place = recent.index(picture)
            needed[place] += 1
            del recent[place]
        seen.add(picture)
        recent.insert(0, picture)
    for size in sizes:
        print(sum(needed[:size]))


main()
