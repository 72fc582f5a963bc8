# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of rest_days must satisfy."""

MAX_DAYS = 10_000
MAX_RESTS = 24
MAX_WAGE = 1_000_000


def validate(wages: list[int], rests: list[int]) -> None:
    """Raise ValueError unless both are lists of integers within their bounds."""
    if type(wages) is not list or len(wages) > MAX_DAYS:
        raise ValueError(f"wages must be a list of at most {MAX_DAYS}")
    if type(rests) is not list or not 1 <= len(rests) <= MAX_RESTS:
        raise ValueError(f"rests must be a list of 1 to {MAX_RESTS}")
    for index, wage in enumerate(wages):
        if type(wage) is not int or not -MAX_WAGE <= wage <= MAX_WAGE:
            raise ValueError(f"wages[{index}] must be in -{MAX_WAGE}..{MAX_WAGE}, not {wage!r}")
    for index, rest in enumerate(rests):
        if type(rest) is not int or not 0 <= rest <= MAX_DAYS:
            raise ValueError(f"rests[{index}] must be in 0..{MAX_DAYS}, not {rest!r}")
    if len(set(rests)) < len(rests):
        raise ValueError("two rests are the same")
