# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of coverage_gaps must satisfy."""

MAX_SHIFTS = 30_000
MAX_TIME = 1_000_000_000


def validate(shifts: list[tuple[int, int]], start: int, end: int) -> None:
    """Raise ValueError unless the season and all shifts are pairs of times in order."""
    if type(shifts) is not list or len(shifts) > MAX_SHIFTS:
        raise ValueError(f"shifts must be a list of at most {MAX_SHIFTS} pairs")
    if type(start) is not int or type(end) is not int or not 0 <= start <= end <= MAX_TIME:
        raise ValueError(f"the season must be ints, 0 <= start <= end <= {MAX_TIME}")
    for index, shift in enumerate(shifts):
        if type(shift) is not tuple or len(shift) != 2:
            raise ValueError(f"shift {index} must be a pair, not {shift!r}")
        first, last = shift
        if type(first) is not int or type(last) is not int:
            raise ValueError(f"shift {index} must consist of ints, not be {shift!r}")
        if not 0 <= first <= last <= MAX_TIME:
            raise ValueError(f"shift {index} must have 0 <= first <= last <= {MAX_TIME}: {shift}")
