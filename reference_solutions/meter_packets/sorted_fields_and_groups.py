# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""An array of records, sorted by meter, and a few calls of numpy for every meter's part of it."""

import numpy as np

PACKET = np.dtype([("meter", "<u2"), ("status", "u1"), ("battery", "u1"), ("counter", "<u4")])


def meter_packets(blob: bytes, top: int) -> list[tuple[int, int, int, int]]:
    packets = np.frombuffer(blob[: len(blob) // 8 * 8], PACKET)
    packets = packets[packets["status"] == 0]
    meters = packets["meter"].astype(np.int64)
    order = np.argsort(meters, kind="stable")
    counters = packets["counter"].astype(np.int64)[order]
    numbers, starts = np.unique(meters[order], return_index=True)
    found = []
    for number, own in zip(numbers.tolist(), np.split(counters, starts[1:])):
        steps = np.diff(own)
        uses = np.where(steps < 0, own[1:], steps)
        found.append((number, len(own), int(uses.sum()), int(uses.max(initial=0))))
    found.sort(key=lambda row: (-row[2], row[0]))
    return found[:top]
