# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A random weight for every account; running sums of weighted amounts, numbered and counted."""

from itertools import accumulate
from operator import mul
from random import Random


def balanced_stretches(bookings: list[tuple[int, int]], shortest: int, longest: int) -> int:
    if not bookings:
        return 0
    draw = Random(90_125).getrandbits
    accounts, amounts = zip(*bookings)
    weights = {account: draw(60) for account in set(accounts)}
    changes = map(mul, amounts, map(weights.__getitem__, accounts))
    sums = list(accumulate(changes, initial=0))
    numbers = dict(zip(sums, range(len(sums))))
    states = list(map(numbers.__getitem__, sums))
    counts = [0] * len(states)
    total = 0
    for state, first in zip(states[shortest : longest + 1], states):
        counts[first] += 1
        total += counts[state]
    firsts = states[longest + 1 - shortest :]
    for state, first, left in zip(states[longest + 1 :], firsts, states):
        counts[first] += 1
        counts[left] -= 1
        total += counts[state]
    return total
