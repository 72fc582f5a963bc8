# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of notice_heights must satisfy."""

import re

MAX_CHARACTERS = 80_000
MAX_WIDTHS = 500
WORDS = re.compile("(?:[a-z]{1,24}(?: [a-z]{1,24})*)?")


def validate(notice: str, widths: list[int]) -> None:
    """Raise ValueError unless notice is words between single blanks, and all widths differ."""
    if type(notice) is not str or len(notice) > MAX_CHARACTERS or not WORDS.fullmatch(notice):
        raise ValueError("notice must be a str of not too many words between single blanks")
    if type(widths) is not list or len(widths) > MAX_WIDTHS:
        raise ValueError(f"widths must be a list of at most {MAX_WIDTHS} widths")
    for width in widths:
        if type(width) is not int or not 24 <= width <= 2_000:
            raise ValueError(f"a width must be an int in 24..2000, not {width!r}")
    if len(set(widths)) < len(widths):
        raise ValueError("the widths must all be different")
