# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Packets as 64-bit words, sorted stably by 16 bits, and everything else done to all at once."""

import numpy as np


def meter_packets(blob: bytes, top: int) -> list[tuple[int, int, int, int]]:
    words = np.frombuffer(blob, "<u8", len(blob) // 8)
    words = words[words & 0xFF0000 == 0]
    if not len(words):
        return []
    # With 16 bits, a stable sort is a radix sort.
    words = words.take(words.astype(np.uint16).argsort(kind="stable"), mode="wrap")
    meters = words.astype(np.uint16)
    counters = (words >> 32).astype(np.uint32)
    # Below 0 the difference wraps around, and is larger than the counter.
    uses = np.zeros(len(words), np.uint32)
    np.minimum(counters[1:] - counters[:-1], counters[1:], out=uses[1:])
    starts = np.flatnonzero(meters[1:] != meters[:-1]) + 1
    starts = np.concatenate(([0], starts))
    uses[starts] = 0
    numbers = meters[starts]
    counts = np.diff(starts, append=len(words))
    sums = np.add.reduceat(uses, starts, dtype=np.int64)
    largest = np.maximum.reduceat(uses, starts)
    best = np.lexsort((numbers, -sums))[:top]
    return list(zip(*(column[best].tolist() for column in (numbers, counts, sums, largest))))
