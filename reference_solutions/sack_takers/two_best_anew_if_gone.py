# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Keeps the two best places to stop at; looks at all places again when one is out of reach."""

from itertools import accumulate

FAR = 10**9


def sack_takers(profits: list[int], k: int) -> int:
    n = len(profits)
    sums = list(accumulate(profits, initial=0))
    usual = sums[:]
    forbidden = sums[:]
    specials: dict[int, list[int]] = {}
    first = second = FAR
    for i in range(n - 1, -1, -1):
        if first > i + k or second > i + k:
            window = usual[i + 1 : i + k + 1]
            first = i + 1 + window.index(max(window))
            second = FAR
            if len(window) > 1:
                del window[first - i - 1]
                second = i + 1 + window.index(max(window))
                if second >= first:
                    second += 1
        elif usual[i + 1] >= usual[first]:
            first, second = i + 1, first
        elif usual[i + 1] >= usual[second]:
            second = i + 1
        place = first
        best = usual[first]
        other = usual[second] if second < FAR else None
        for special in specials.pop(i, ()):
            value = forbidden[special]
            if special == place:
                best = value
            elif value > best:
                other = best
                best = value
                place = special
            elif other is None or value > other:
                other = value
        usual[i] = 2 * sums[i] - best
        forbidden[i] = sums[i] if other is None else 2 * sums[i] - other
        if 2 * i - place >= 0:
            specials.setdefault(2 * i - place, []).append(i)
    return sums[0] - usual[0]
