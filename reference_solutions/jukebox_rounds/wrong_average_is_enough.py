# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: compares the length with the number of songs."""


def jukebox_rounds(plays: list[int], times: int) -> int:
    n = len(plays)
    total = 0
    for start in range(n):
        songs = set()
        for end in range(start, n):
            songs.add(plays[end])
            if end + 1 - start == times * len(songs):
                total += 1
    return total
