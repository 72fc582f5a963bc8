# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A byte a minute, advanced by slices, then one loop over the minutes."""


def lonely_bells(periods: list[int], minutes: int) -> tuple[int, int]:
    rings = bytearray(minutes + 1)
    one_more = bytes([1, 2, 2]) + bytes(253)
    for period in periods:
        rings[period::period] = rings[period::period].translate(one_more)
    count = 0
    longest = 0
    previous = None
    for minute, bells in enumerate(rings):
        if bells == 1:
            count += 1
            if previous is not None and minute - previous > longest:
                longest = minute - previous
            previous = minute
    return count, longest
