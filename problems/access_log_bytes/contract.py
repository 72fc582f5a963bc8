# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of access_log_bytes must satisfy."""

import re

MAX_WIDTH = 100_000
MAX_LINES = 9_000
MAX_CHARACTERS = 200
MAX_TIME = 2_000_000_000
MAX_BYTES = 1_000_000_000

WORD = r'[^\s"\[\]]+'
LINE = re.compile(
    rf'{WORD} - {WORD} \[(\d{{1,10}})\] "{WORD} {WORD} {WORD}" [1-5]\d\d (\d{{1,10}}|-)'
)


def validate(text: str) -> None:
    """Raise ValueError unless text states a width and the lines of a log in order."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    width, *lines = text.removesuffix("\n").split("\n")
    if not (width.isdigit() and len(width) <= 6 and 1 <= int(width) <= MAX_WIDTH):
        raise ValueError(f"w must be in 1..{MAX_WIDTH}, not {width[:20]}")
    if not 1 <= len(lines) <= MAX_LINES:
        raise ValueError(f"the log must have 1..{MAX_LINES} lines, not {len(lines)}")
    last = 0
    for line in lines:
        match = LINE.fullmatch(line)
        if match is None or len(line) > MAX_CHARACTERS:
            raise ValueError(f"not a line of the log: {line[:MAX_CHARACTERS]}")
        time = int(match[1])
        if not last <= time <= MAX_TIME:
            raise ValueError(f"the time {time} is out of order or bounds")
        last = time
        if match[2] != "-" and int(match[2]) > MAX_BYTES:
            raise ValueError(f"{match[2]} bytes are too many")
