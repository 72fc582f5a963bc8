# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Best beginnings of the last show by halves of the list, and one show that slides along."""

import sys


def cut_once_more(songs: list[int], before: list[int], artists: int) -> list[int]:
    """Complaints for every prefix with one show more than before."""
    n = len(songs)
    best = [0] * (n + 1)
    counts = [0] * artists
    left = right = complaints = 0
    ranges = [(0, n, 0, n)]
    while ranges:
        finer = []
        for low, high, first, last in ranges:
            middle = (low + high) >> 1
            while left > first:
                left -= 1
                artist = songs[left]
                complaints += counts[artist]
                counts[artist] += 1
            while right < middle:
                artist = songs[right]
                complaints += counts[artist]
                counts[artist] += 1
                right += 1
            while right > middle:
                right -= 1
                artist = songs[right]
                counts[artist] -= 1
                complaints -= counts[artist]
            while left < first:
                artist = songs[left]
                counts[artist] -= 1
                complaints -= counts[artist]
                left += 1
            least = before[first] + complaints
            choice = first
            for left in range(first, min(middle, last)):
                artist = songs[left]
                counts[artist] -= 1
                complaints -= counts[artist]
                total = before[left + 1] + complaints
                if total < least:
                    least = total
                    choice = left + 1
            left = min(middle, last)
            best[middle] = least
            if low < middle:
                finer.append((low, middle - 1, first, choice))
            if middle < high:
                finer.append((middle + 1, high, choice, last))
        ranges = finer
    return best


def main() -> None:
    n, k, *songs = map(int, sys.stdin.buffer.read().split())
    artists = max(songs) + 1
    counts = [0] * artists
    best = [0]
    for artist in songs:
        best.append(best[-1] + counts[artist])
        counts[artist] += 1
    for _ in range(k - 2):
        best = cut_once_more(songs, best, artists)
    if k > 1:
        least = best[n]
        complaints = 0
        counts = [0] * artists
        for first in range(n - 1, -1, -1):
            artist = songs[first]
            complaints += counts[artist]
            counts[artist] += 1
            if best[first] + complaints < least:
                least = best[first] + complaints
        best[n] = least
    print(best[n])


main()
