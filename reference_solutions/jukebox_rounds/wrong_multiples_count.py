# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: lets songs come two or three times as often as well."""

from random import getrandbits


def jukebox_rounds(plays: list[int], times: int) -> int:
    weights = {song: getrandbits(60) for song in set(plays)}
    counts = dict.fromkeys(weights, 0)
    total = state = 0
    begun = {0: 1}
    for song in plays:
        counts[song] += 1
        if counts[song] % times:
            state += weights[song]
        else:
            state -= weights[song] * (times - 1)
        count = begun.get(state, 0)
        total += count
        begun[state] = count + 1
    return total
