# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Goes on from each place until a song comes too often."""


def jukebox_rounds(plays: list[int], times: int) -> int:
    total = 0
    for start in range(len(plays)):
        counts: dict[int, int] = {}
        open_songs = 0
        for song in plays[start:]:
            count = counts.get(song, 0) + 1
            if count > times:
                break
            counts[song] = count
            if count == 1:
                open_songs += 1
            if count == times:
                open_songs -= 1
            if not open_songs:
                total += 1
    return total
