# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of digit_twins must satisfy."""

MAX_CODES = 20_000
CODE_LIMIT = 10**15


def validate(codes: list[int]) -> None:
    """Raise ValueError unless codes are at most 20,000 integers of at most 15 digits."""
    if type(codes) is not list or len(codes) > MAX_CODES:
        raise ValueError(f"codes must be a list of at most {MAX_CODES} numbers")
    for index, code in enumerate(codes):
        if type(code) is not int or not 0 <= code < CODE_LIMIT:
            raise ValueError(f"code {index} must be an int from 0 to below 10^15, not {code!r}")
