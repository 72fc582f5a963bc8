# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of sprinkler_timers must satisfy."""

import re
from datetime import datetime

MAX_TIMERS = 2_500
MAX_CHARACTERS = 120
MAX_DAYS = 4_000
BOUNDS = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 6))
ITEM = re.compile("(?:(0|[1-9][0-9]?)(-(0|[1-9][0-9]?))?|[*])(/([1-9]|[12][0-9]|30))?")
MOMENT = re.compile("20[0-3][0-9]-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}")


def validate(timers: list[str], start: str, end: str) -> None:
    """Raise ValueError unless timers are lines of five fields, and start is not after end."""
    if type(timers) is not list or len(timers) > MAX_TIMERS:
        raise ValueError(f"timers must be a list of at most {MAX_TIMERS} lines")
    known: list[dict[str, bool]] = [{} for _ in BOUNDS]
    for number, timer in enumerate(timers):
        if type(timer) is not str or len(timer) > MAX_CHARACTERS:
            raise ValueError(f"timer {number} must be a str of at most {MAX_CHARACTERS} characters")
        fields = timer.split(" ")
        if len(fields) != len(BOUNDS):
            raise ValueError(f"timer {number} must have five fields")
        for field, (low, high), good in zip(fields, BOUNDS, known, strict=True):
            if field not in good:
                good[field] = all(_is_item(item, low, high) for item in field.split(","))
            if not good[field]:
                raise ValueError(f"timer {number} has a wrong field: {field}")
    moments = []
    for moment in (start, end):
        if type(moment) is not str or not moment.isascii() or not MOMENT.fullmatch(moment):
            raise ValueError(f"a moment must be in the form YYYY-MM-DD hh:mm, not {moment!r}")
        moments.append(datetime.fromisoformat(moment))
    if moments[0] > moments[1] or (moments[1].date() - moments[0].date()).days > MAX_DAYS:
        raise ValueError(f"end must be at most {MAX_DAYS} days after start")


def _is_item(item: str, low: int, high: int) -> bool:
    match = ITEM.fullmatch(item)
    if not match or not item.isascii():
        return False
    first, to, last, step, _ = match.groups()
    if first is None:
        return True
    if step and not to:
        return False
    return low <= int(first) <= int(last or first) <= high
