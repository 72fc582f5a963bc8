# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A byte a minute, advanced by slices; pauses by jumps as long as the longest pause so far."""

# From no bell to one, from one to several, and several stay several.
ONE_MORE = bytes([1, 2, 2]) + bytes(253)


def longest_jump(rings: bytearray) -> int:
    """Return the largest distance of neighbouring ones, 0 if there are fewer than two."""
    longest = 0
    here = rings.find(1)
    while here >= 0:
        # Nothing within reach of the longest pause can make a longer one: go to the last of it.
        beyond = rings.rfind(1, here + 1, here + longest + 1)
        if beyond < 0:
            beyond = rings.find(1, here + longest + 1)
            if beyond >= 0:
                longest = beyond - here
        here = beyond
    return longest


def lonely_bells(periods: list[int], minutes: int) -> tuple[int, int]:
    rings = bytearray(minutes + 1)
    for period in periods:
        rings[period::period] = rings[period::period].translate(ONE_MORE)
    return rings.count(1), longest_jump(rings)
