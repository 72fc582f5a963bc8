# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: toggles a minute with each ring."""


def lonely_bells(periods: list[int], minutes: int) -> tuple[int, int]:
    bells = [0] * (minutes + 1)
    for period in periods:
        for minute in range(period, minutes + 1, period):
            bells[minute] ^= 1
    count = 0
    longest = 0
    previous = 0
    for minute in range(1, minutes + 1):
        if bells[minute] == 1:
            count += 1
            if previous and minute - previous > longest:
                longest = minute - previous
            previous = minute
    return count, longest
