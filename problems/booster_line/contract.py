# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of booster_line must satisfy."""

MAX_TRIALS = 20_000
MAX_BOOSTERS = 500
MAX_PRESSURES = 1_000
MAX_PRESSURE = 100_000


def validate(trials: str, boosters: list[tuple[int, int, int]], pressures: list[int]) -> None:
    """Raise ValueError unless trials is a text of WEwe, and there are boosters and pressures."""
    if type(trials) is not str or len(trials) > MAX_TRIALS or not set("WEwe").issuperset(trials):
        raise ValueError(f"trials must be a str of at most {MAX_TRIALS} characters out of WEwe")
    if type(boosters) is not list or not 1 <= len(boosters) <= MAX_BOOSTERS:
        raise ValueError(f"boosters must be a list of 1 to {MAX_BOOSTERS} tuples")
    for booster in boosters:
        if type(booster) is not tuple or [type(x) for x in booster] != [int, int, int]:
            raise ValueError(f"a booster must be a tuple of three ints, not {booster!r}")
        change, low, high = booster
        if abs(change) > MAX_PRESSURE or not 0 <= low <= high <= MAX_PRESSURE:
            raise ValueError(f"a booster is out of bounds: {booster}")
    if type(pressures) is not list or not 1 <= len(pressures) <= MAX_PRESSURES:
        raise ValueError(f"pressures must be a list of 1 to {MAX_PRESSURES} ints")
    for pressure in pressures:
        if type(pressure) is not int or not 0 <= pressure <= MAX_PRESSURE:
            raise ValueError(f"a pressure must be an int in 0..{MAX_PRESSURE}, not {pressure!r}")
