# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: wants every song of the list in a round."""

from collections import Counter


def jukebox_rounds(plays: list[int], times: int) -> int:
    songs = len(set(plays))
    length = songs * times
    total = 0
    for start in range(len(plays) - length + 1):
        counts = Counter(plays[start : start + length])
        if length and len(counts) == songs and set(counts.values()) == {times}:
            total += 1
    return total
