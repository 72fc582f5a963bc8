# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of stall_totals must satisfy."""

import re

MAX_CELLS = 60_000
MAX_AMOUNT = 1_000_000
HEAD = re.compile(r"([1-9]\d{0,4}) ([1-9]\d{0,4})")
DAY = re.compile(r"-?\d{1,7}(?: -?\d{1,7})*")
SIGNED_ZERO = re.compile(r"-0+(?!\d)")


def validate(text: str) -> None:
    """Raise ValueError unless text states r and c, then r lines of c amounts."""
    if type(text) is not str or not text.isascii() or not text.endswith("\n"):
        raise ValueError("the input must be an ASCII str of lines, each with its end")
    head, *days = text[:-1].split("\n")
    sizes = HEAD.fullmatch(head)
    if sizes is None:
        raise ValueError(f"the first line must hold two positive integers, not {head!r}")
    r, c = map(int, sizes.groups())
    if r * c > MAX_CELLS or len(days) != r:
        raise ValueError(f"there are {len(days)} days, not {r}, or more than {MAX_CELLS} amounts")
    for number, day in enumerate(days, 1):
        if not DAY.fullmatch(day) or day.count(" ") + 1 != c:
            raise ValueError(f"day {number} must have {c} amounts separated by one blank")
        if SIGNED_ZERO.search(day):
            raise ValueError(f"a zero of day {number} has a sign")
        amounts = list(map(int, day.split()))
        if min(amounts) < -MAX_AMOUNT or max(amounts) > MAX_AMOUNT:
            raise ValueError(f"day {number} has an amount beyond {MAX_AMOUNT}")
