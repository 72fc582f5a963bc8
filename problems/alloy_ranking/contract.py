# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of alloy_ranking must satisfy."""

MAX_ALLOYS = 50_000
MAX_AMOUNT = 1_000_000_000


def validate(ratios: list[tuple[int, int]], step: int) -> None:
    """Raise ValueError unless all ratios are well-formed and within their bounds."""
    if type(ratios) is not list or len(ratios) > MAX_ALLOYS:
        raise ValueError(f"ratios must be a list of at most {MAX_ALLOYS} tuples")
    if type(step) is not int or not 1 <= step <= MAX_ALLOYS:
        raise ValueError(f"step must be an int in 1..{MAX_ALLOYS}, not {step!r}")
    for index, ratio in enumerate(ratios):
        if type(ratio) is not tuple or len(ratio) != 2:
            raise ValueError(f"alloy {index} must be a tuple (tin, copper), not {ratio!r}")
        tin, copper = ratio
        if type(tin) is not int or not 0 <= tin <= MAX_AMOUNT:
            raise ValueError(f"alloy {index}: tin must be an int in 0..{MAX_AMOUNT}: {tin!r}")
        if type(copper) is not int or not 1 <= copper <= MAX_AMOUNT:
            raise ValueError(f"alloy {index}: copper must be an int in 1..{MAX_AMOUNT}: {copper!r}")
