# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of time_slice_finish must satisfy."""

MAX_JOBS = 10_000
MAX_TIME = 1_000_000_000


def validate(bursts: list[int], quantum: int) -> None:
    """Raise ValueError unless there are 1 to 10,000 bursts, they and the quantum in 1..1e9."""
    if type(quantum) is not int or not 1 <= quantum <= MAX_TIME:
        raise ValueError(f"quantum must be an int in 1..{MAX_TIME}, not {quantum!r}")
    if type(bursts) is not list or not 1 <= len(bursts) <= MAX_JOBS:
        raise ValueError(f"bursts must be a list of 1 to {MAX_JOBS} integers")
    for index, burst in enumerate(bursts):
        if type(burst) is not int or not 1 <= burst <= MAX_TIME:
            raise ValueError(f"burst {index} must be an int in 1..{MAX_TIME}, not {burst!r}")
