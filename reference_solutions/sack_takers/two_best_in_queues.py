# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""The two best places to stop at, out of queues of those that no nearer place, or one, beats."""

from collections import deque
from itertools import accumulate

NONE = -(10**12)


def sack_takers(profits: list[int], k: int) -> int:
    n = len(profits)
    sums = list(accumulate(profits, initial=0))
    usual = sums[:]
    forbidden = sums[:]
    first_special = [0] * n
    next_special = [0] * (n + 1)
    unbeaten: deque[int] = deque()
    beaten_once: deque[int] = deque()
    for i in range(n - 1, -1, -1):
        value = usual[i + 1]
        while beaten_once and usual[beaten_once[-1]] <= value:
            beaten_once.pop()
        if unbeaten and usual[unbeaten[-1]] <= value:
            newly = []
            while unbeaten and usual[unbeaten[-1]] <= value:
                newly.append(unbeaten.pop())
            newly.reverse()
            beaten_once.extend(newly)
        unbeaten.append(i + 1)
        if unbeaten[0] > i + k:
            unbeaten.popleft()
        if beaten_once and beaten_once[0] > i + k:
            beaten_once.popleft()
        place = unbeaten[0]
        best = usual[place]
        second = usual[unbeaten[1]] if len(unbeaten) > 1 else NONE
        if beaten_once and usual[beaten_once[0]] > second:
            second = usual[beaten_once[0]]
        special = first_special[i]
        while special:
            value = forbidden[special]
            if special == place:
                best = value
            elif value > best:
                second = best
                best = value
                place = special
            elif value > second:
                second = value
            special = next_special[special]
        twice = 2 * sums[i]
        usual[i] = twice - best
        forbidden[i] = twice - second if second > NONE else sums[i]
        start = 2 * i - place
        if start >= 0:
            next_special[i] = first_special[start]
            first_special[start] = i
    return sums[0] - usual[0]
