# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Entries in their order fill a list of at most five for every beginning of their names."""

import sys


def main() -> None:
    lines = sys.stdin.read().splitlines()
    n, q = map(int, lines[0].split())
    entries = []
    for position in range(1, n + 1):
        name, weight = lines[position].split()
        entries.append((-int(weight), name, position))
    entries.sort()
    suggestions: dict[str, list[int]] = {}
    for _, name, position in entries:
        for length in range(1, len(name) + 1):
            places = suggestions.setdefault(name[:length], [])
            if len(places) < 5:
                places.append(position)
    for line in lines[n + 1 :]:
        letters, number = line.split()
        places = suggestions.get(letters, [])
        print(places[int(number) - 1] if len(places) >= int(number) else 0)


main()
