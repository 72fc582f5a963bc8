# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sort the indices by pair, walk through each pair's events, sort the kept indices back."""

from itertools import groupby


def session_dedupe(events: list[tuple[int, str, str]], window: int) -> list[int]:
    def pair_of(index: int) -> tuple[str, str]:
        return events[index][1:]

    kept = []
    for _, group in groupby(sorted(range(len(events)), key=pair_of), key=pair_of):
        reopens = 0
        for index in group:
            time = events[index][0]
            if time >= reopens:
                reopens = time + window
                kept.append(index)
    return sorted(kept)
