# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: begins anew after each round that it has found."""


def jukebox_rounds(plays: list[int], times: int) -> int:
    total = 0
    start = 0
    while start < len(plays):
        counts: dict[int, int] = {}
        end = start
        found = False
        while end < len(plays) and not found:
            song = plays[end]
            counts[song] = counts.get(song, 0) + 1
            if counts[song] > times:
                break
            end += 1
            found = set(counts.values()) == {times}
        total += found
        start = end if found else start + 1
    return total
