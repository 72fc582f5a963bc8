# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of latency_percentiles must satisfy."""

import re

MAX_LINES = 40_000
MAX_SERVICES = 500
MAX_MILLISECONDS = 1_000_000

LINE = re.compile(r"[a-z]{1,10} (0|[1-9][0-9]{0,6})")


def validate(text: str) -> None:
    """Raise ValueError unless text holds as many lines as it says, all of the right form."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    first, *lines = text.split("\n")
    if not re.fullmatch("[1-9][0-9]{0,4}", first) or int(first) > MAX_LINES:
        raise ValueError(f"the first line must be a number in 1..{MAX_LINES}, not {first!r}")
    if len(lines) != int(first) + 1 or lines.pop():
        raise ValueError(f"there must be {first} lines after the first, each with a line feed")
    for line in lines:
        if not LINE.fullmatch(line) or int(line.split()[1]) > MAX_MILLISECONDS:
            raise ValueError(f"{line!r} is not a service and 0..{MAX_MILLISECONDS} milliseconds")
    if len({line.split()[0] for line in lines}) > MAX_SERVICES:
        raise ValueError(f"there must be at most {MAX_SERVICES} services")
