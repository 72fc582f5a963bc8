# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of disjoint_shifts must satisfy."""

MAX_EMPLOYEES = 30_000
MAX_ROSTER = 65_535


def validate(rosters: list[int]) -> None:
    """Raise ValueError unless rosters is a list of not too many numbers of at most 16 bits."""
    if type(rosters) is not list or len(rosters) > MAX_EMPLOYEES:
        raise ValueError(f"rosters must be a list of at most {MAX_EMPLOYEES} rosters")
    for index, roster in enumerate(rosters):
        if type(roster) is not int or not 0 <= roster <= MAX_ROSTER:
            raise ValueError(f"roster {index} must be an int in 0..{MAX_ROSTER}, not {roster!r}")
