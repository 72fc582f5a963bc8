# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of sack_takers must satisfy."""

MAX_SACKS = 5_000
MAX_WORTH = 1_000


def validate(profits: list[int], k: int) -> None:
    """Raise ValueError unless profits is a list of not too many small integers, and k fits."""
    if type(profits) is not list or len(profits) > MAX_SACKS:
        raise ValueError(f"profits must be a list of at most {MAX_SACKS} sacks")
    for index, value in enumerate(profits):
        if type(value) is not int or not -MAX_WORTH <= value <= MAX_WORTH:
            raise ValueError(f"sack {index} must be an int from -1,000 to 1,000, not {value!r}")
    if type(k) is not int or not 1 <= k <= MAX_SACKS:
        raise ValueError(f"k must be an int from 1 to {MAX_SACKS}, not {k!r}")
