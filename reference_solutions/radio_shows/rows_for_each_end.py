# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Complaints of the shows with the same end as one list, added to all that was before."""

import sys
from operator import add


def main() -> None:
    n, k, *songs = map(int, sys.stdin.read().split())
    best = [[0] for _ in range(k)]
    complaints: list[int] = []
    places: dict[int, list[int]] = {}
    for end, artist in enumerate(songs):
        earlier = places.setdefault(artist, [])
        complaints.append(0)
        low = 0
        for i, place in enumerate(earlier):
            more = len(earlier) - i
            complaints[low : place + 1] = [old + more for old in complaints[low : place + 1]]
            low = place + 1
        earlier.append(end)
        best[0].append(complaints[0])
        for shows in range(1, k):
            best[shows].append(min(map(add, best[shows - 1], complaints)))
    print(best[-1][n])


main()
