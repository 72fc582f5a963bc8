# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of natural_shelf must satisfy."""

MAX_NAMES = 12_000
MAX_LENGTH = 24
MAX_WIDTH = 12_000
CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")


def validate(names: list[str], width: int) -> None:
    """Raise ValueError unless names is a list of not too many labels, width in its bounds."""
    if type(names) is not list or len(names) > MAX_NAMES:
        raise ValueError(f"names must be a list of at most {MAX_NAMES} labels")
    for index, name in enumerate(names):
        if type(name) is not str or not 1 <= len(name) <= MAX_LENGTH:
            raise ValueError(f"label {index} must be a str of 1 to 24 characters, not {name!r}")
        if not CHARACTERS.issuperset(name):
            raise ValueError(f"label {index} must consist of a-z and 0-9, not be {name!r}")
    if type(width) is not int or not 1 <= width <= MAX_WIDTH:
        raise ValueError(f"width must be an int in 1..{MAX_WIDTH}, not {width!r}")
