# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Songs as random numbers, and lists of all their plays; counts of equal sums."""

from random import getrandbits


def jukebox_rounds(plays: list[int], times: int) -> int:
    weights: dict[int, int] = {}
    places: dict[int, list[int]] = {}
    first = total = state = 0
    states = [0]
    begun = {0: 1}
    for i, song in enumerate(plays):
        if song not in places:
            places[song] = []
            weights[song] = getrandbits(60)
        own = places[song]
        own.append(i)
        if len(own) > times:
            low = own[-times - 1] + 1
            while first < low:
                begun[states[first]] -= 1
                first += 1
        if len(own) % times:
            state += weights[song]
        else:
            state -= weights[song] * (times - 1)
        count = begun.get(state, 0)
        total += count
        begun[state] = count + 1
        states.append(state)
    return total
