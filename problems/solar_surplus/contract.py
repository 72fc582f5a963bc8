# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of solar_surplus must satisfy."""

MAX_DAYS = 60_000
MAX_OUTPUT = 1_000_000_000


def validate(output: list[int], target: int) -> None:
    """Raise ValueError unless there are not too many days, and all numbers are in their bounds."""
    if type(output) is not list or len(output) > MAX_DAYS:
        raise ValueError(f"output must be a list of at most {MAX_DAYS} ints")
    for day, amount in enumerate(output):
        if type(amount) is not int or not 0 <= amount <= MAX_OUTPUT:
            raise ValueError(f"the output of day {day} must be in 0..{MAX_OUTPUT}: {amount!r}")
    if type(target) is not int or not 0 <= target <= MAX_OUTPUT:
        raise ValueError(f"target must be an int in 0..{MAX_OUTPUT}, not {target!r}")
