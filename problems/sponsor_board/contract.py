# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of sponsor_board must satisfy."""

MAX_PLEDGES = 45_000
MAX_PLEDGE = 1_000_000_000


def validate(pledges: list[int], k: int) -> None:
    """Raise ValueError unless pledges is a list of ints and k a number of places."""
    if type(pledges) is not list or len(pledges) > MAX_PLEDGES:
        raise ValueError(f"pledges must be a list of at most {MAX_PLEDGES} ints")
    if type(k) is not int or not 1 <= k <= MAX_PLEDGES:
        raise ValueError(f"k must be an int in 1..{MAX_PLEDGES}, not {k!r}")
    for index, pledge in enumerate(pledges):
        if type(pledge) is not int or not 0 <= pledge <= MAX_PLEDGE:
            raise ValueError(f"pledge {index} must be an int in 0..{MAX_PLEDGE}, not {pledge!r}")
