# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counters with a sign."""

import struct


def meter_packets(blob: bytes, top: int) -> list[tuple[int, int, int, int]]:
    meters = {}
    for number, status, counter in struct.iter_unpack("<HBxi", blob[: len(blob) // 8 * 8]):
        if status:
            continue
        if number in meters:
            values = meters[number]
            old = values[3]
            use = counter - old if counter >= old else counter
            values[0] += 1
            values[1] += use
            if use > values[2]:
                values[2] = use
            values[3] = counter
        else:
            meters[number] = [1, 0, 0, counter]
    found = [(number, *values[:3]) for number, values in meters.items()]
    found.sort(key=lambda row: (-row[2], row[0]))
    return found[:top]
