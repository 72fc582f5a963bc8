# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of near_miss_codes must satisfy."""

MAX_CODES = 6_000
MIN_LENGTH = 4
MAX_LENGTH = 12
DIGITS = frozenset("0123456789abcdef")


def validate(codes: list[str]) -> None:
    """Raise ValueError unless codes is a list of not too many codes of 4 to 12 digits."""
    if type(codes) is not list or len(codes) > MAX_CODES:
        raise ValueError(f"codes must be a list of at most {MAX_CODES} codes")
    for index, code in enumerate(codes):
        if type(code) is not str or not MIN_LENGTH <= len(code) <= MAX_LENGTH:
            raise ValueError(f"code {index} must be a str of 4 to 12 characters, not {code!r}")
        if not DIGITS.issuperset(code):
            raise ValueError(f"code {index} must consist of 0-9 and a-f, not be {code!r}")
