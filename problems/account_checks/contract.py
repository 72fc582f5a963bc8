# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of account_checks must satisfy."""

MAX_CODES = 10_000
MIN_LENGTH = 15
MAX_LENGTH = 34
CHARACTERS = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def validate(codes: list[str]) -> None:
    """Raise ValueError unless codes is a list of not too many codes of capitals and digits."""
    if type(codes) is not list or len(codes) > MAX_CODES:
        raise ValueError(f"codes must be a list of at most {MAX_CODES} codes")
    for index, code in enumerate(codes):
        if type(code) is not str or not MIN_LENGTH <= len(code) <= MAX_LENGTH:
            raise ValueError(f"code {index} must be a str of 15 to 34 characters, not {code!r}")
        if not CHARACTERS.issuperset(code):
            raise ValueError(f"code {index} must consist of 0-9 and A-Z, not be {code!r}")
