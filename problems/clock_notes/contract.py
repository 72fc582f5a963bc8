# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of clock_notes must satisfy."""

MAX_CLOCKS = 2_500
MIN_HOURS = 2
MAX_HOURS = 1_000
MAX_ENTRIES = 18_000
MAX_AHEAD = 1_000


def validate(clocks: int, hours: int, diary: list[tuple[int, ...]]) -> None:
    """Raise ValueError unless the diary holds notes about such clocks, and crosses."""
    if type(clocks) is not int or not 1 <= clocks <= MAX_CLOCKS:
        raise ValueError(f"clocks must be an int in 1..{MAX_CLOCKS}, not {clocks!r}")
    if type(hours) is not int or not MIN_HOURS <= hours <= MAX_HOURS:
        raise ValueError(f"hours must be an int in {MIN_HOURS}..{MAX_HOURS}, not {hours!r}")
    if type(diary) is not list or len(diary) > MAX_ENTRIES:
        raise ValueError(f"diary must be a list of at most {MAX_ENTRIES} entries")
    for index, entry in enumerate(diary):
        if type(entry) is not tuple or len(entry) not in (0, 3):
            raise ValueError(f"entry {index} must be a tuple of 0 or 3 numbers, not {entry!r}")
        if not all(type(number) is int for number in entry):
            raise ValueError(f"entry {index} must hold ints: {entry!r}")
        if entry and not (0 <= entry[0] < clocks and 0 <= entry[1] < clocks):
            raise ValueError(f"entry {index} names a clock that is not there: {entry}")
        if entry and not -MAX_AHEAD <= entry[2] <= MAX_AHEAD:
            raise ValueError(f"entry {index} is too far ahead or behind: {entry}")
