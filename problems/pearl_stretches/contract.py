# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of pearl_stretches must satisfy."""

MAX_PEARLS = 10_000
MAX_DIAMETER = 10_000


def validate(pearls: list[int]) -> None:
    """Raise ValueError unless pearls is a list of not too many diameters."""
    if type(pearls) is not list or len(pearls) > MAX_PEARLS:
        raise ValueError(f"pearls must be a list of at most {MAX_PEARLS} diameters")
    for index, pearl in enumerate(pearls):
        if type(pearl) is not int or not 1 <= pearl <= MAX_DIAMETER:
            raise ValueError(f"diameter {index} must be an int in 1..{MAX_DIAMETER}, not {pearl!r}")
