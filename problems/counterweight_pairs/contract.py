# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of counterweight_pairs must satisfy."""

MAX_BLOCKS = 40_000
MAX_DEVIATION = 1_000_000_000
MAX_LIMIT = 4_000_000_000


def validate(weights: list[int], low: int, high: int) -> None:
    """Raise ValueError unless blocks and limits are integers within their bounds."""
    for name, limit in (("low", low), ("high", high)):
        if type(limit) is not int or abs(limit) > MAX_LIMIT:
            raise ValueError(f"{name} must be an int in -{MAX_LIMIT}..{MAX_LIMIT}, not {limit!r}")
    if type(weights) is not list or len(weights) > MAX_BLOCKS:
        raise ValueError(f"weights must be a list of at most {MAX_BLOCKS} blocks")
    for index, weight in enumerate(weights):
        if type(weight) is not int or abs(weight) > MAX_DEVIATION:
            raise ValueError(
                f"block {index} must be an int in -{MAX_DEVIATION}..{MAX_DEVIATION}: {weight!r}"
            )
