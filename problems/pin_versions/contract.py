# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of pin_versions must satisfy."""

import re

MAX_EVENTS = 40_000
COUNT = re.compile("0|[1-9][0-9]{0,4}")
PART = "(?:0|[1-9][0-9]{0,2})"
EVENT = re.compile(rf"[+\-^~<]{PART}\.{PART}\.{PART}")


def validate(text: str) -> None:
    """Raise ValueError unless text states a number of events, and one on each line after it."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    count, *events = text.removesuffix("\n").split("\n")
    if not COUNT.fullmatch(count) or int(count) > MAX_EVENTS:
        raise ValueError(f"the first line must be a number of events, not {count[:20]}")
    if len(events) != int(count):
        raise ValueError(f"there are {len(events)} events, not {count}")
    for event in events:
        if not EVENT.fullmatch(event):
            raise ValueError(f"no event: {event[:30]}")
