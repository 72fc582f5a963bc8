# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Cuts rings at the longest run of their rarest letter, and the row of pieces in the same way."""

from collections import Counter


def turn_to_normal(ring: str, kinds: list[str]) -> str:
    n = len(ring)
    if len(kinds) == 1:
        return ring
    if len(kinds) < 30:
        count, run = min([(ring.count(kind), kind) for kind in kinds])
    else:
        count, run = min([(count, kind) for kind, count in Counter(ring).items()])
    twice = ring + ring
    start = ring.index(run)
    if count == 1:
        return twice[start : start + n]
    if n > 50 and run + run in twice:
        run += run
        for _ in range(18):
            if run + run not in twice:
                break
            run += run
        step = len(run) // 2
        while step:
            if run + run[:step] in twice:
                run += run[:step]
            step //= 2
        start = twice.index(run)
    pieces = twice[start + len(run) : start + n].split(run)
    if n * len(pieces) < 20_000:
        best = twice[start : start + n]
        for piece in pieces:
            turned = twice[start : start + n]
            if turned < best:
                best = turned
            start += len(run) + len(piece)
        return best
    distinct = sorted(set(pieces))
    if len(distinct) == 1:
        return twice[start : start + n]
    kinds = list(map(chr, range(len(distinct))))
    names = dict(zip(distinct, kinds))
    order = turn_to_normal("".join(map(names.__getitem__, pieces)), kinds)
    return run + run.join(map(distinct.__getitem__, map(ord, order)))


def ring_inscriptions(rings: list[str]) -> int:
    seen = set()
    for ring in set(rings):
        kinds = [letter for letter in "abcdefghijklmnopqrstuvwxyz" if letter in ring]
        seen.add(turn_to_normal(ring, kinds))
    return len(seen)
