# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Songs as random numbers, summed up modulo the number of times; counts of equal sums."""

from random import getrandbits


def jukebox_rounds(plays: list[int], times: int) -> int:
    last = times - 1
    weights = {}
    ring = {}
    for song in set(plays):
        weights[song] = getrandbits(60)
        ring[song] = [0] * times
    counts = dict.fromkeys(weights, 0)
    first = total = state = 0
    states = [0]
    begun = {0: 1}
    for i, song in enumerate(plays, 1):
        # The stretch must not reach back to the play so many times ago.
        count = counts[song]
        places = ring[song]
        low = places[count]
        places[count] = i
        if count == last:
            counts[song] = 0
            state -= last * weights[song]
        else:
            counts[song] = count + 1
            state += weights[song]
        if low > first:
            for old in states[first:low]:
                begun[old] -= 1
            first = low
        if state in begun:
            count = begun[state]
            total += count
            begun[state] = count + 1
        else:
            begun[state] = 1
        states.append(state)
    return total
