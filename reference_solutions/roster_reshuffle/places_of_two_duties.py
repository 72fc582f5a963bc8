# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For each two kinds of duty alone, how far the places of one kind move in all."""

from itertools import compress
from operator import sub


def roster_reshuffle(start: str, goal: str) -> int:
    kinds = sorted(set(start), key=start.count)
    if any(start.count(kind) != goal.count(kind) for kind in "ELNO"):
        return -1
    now, then = start.encode(), goal.encode()
    places = list(range(len(now)))
    steps = 0
    while len(kinds) > 1:
        rare, *kinds = kinds
        code = rare.encode()
        flags = bytearray(256)
        flags[ord(rare)] = 1
        for kind in kinds:
            others = "".join(other for other in kinds if other != kind).encode()
            before = compress(places, now.translate(flags, others))
            after = compress(places, then.translate(flags, others))
            steps += sum(map(abs, map(sub, before, after)))
        now, then = now.translate(None, code), then.translate(None, code)
    return steps
