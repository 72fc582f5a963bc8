# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of hourly_histogram must satisfy."""

import re
from datetime import date

MAX_TIMES = 80_000
MAX_LINES = 50
HEAD = re.compile(r"([1-9][0-9]{0,4}) ([1-9][0-9]?)")
TIMES = re.compile(
    r"(?:(?:19[7-9]|20[0-9])[0-9]-[01][0-9]-[0-3][0-9]"
    r"T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\n)*"
)


def validate(text: str) -> None:
    """Raise ValueError unless text states n, k and n valid times, a line each."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    head, _, times = text.partition("\n")
    match = HEAD.fullmatch(head)
    if not match or int(match[1]) > MAX_TIMES or int(match[2]) > MAX_LINES:
        raise ValueError(f"n must be in 1..{MAX_TIMES} and k in 1..{MAX_LINES}: {head!r}")
    if len(times) != 20 * int(match[1]) or not TIMES.fullmatch(times):
        raise ValueError(f"there must be {match[1]} lines, each a time of 19 characters")
    for day in {line[:10] for line in times.split("\n")[:-1]}:
        if not "1970" <= day < "2100":
            raise ValueError(f"the year must be in 1970..2099: {day}")
        date.fromisoformat(day)
