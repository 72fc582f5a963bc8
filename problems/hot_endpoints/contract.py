# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of hot_endpoints must satisfy."""

import re

MAX_TARGETS = 60_000
MAX_ANSWERS = 100
TARGET = re.compile(r"/[a-z0-9/=&?-]{0,59}")


def validate(targets: list[str], k: int) -> None:
    """Raise ValueError unless the targets begin with a slash and hold nothing strange."""
    if type(targets) is not list or len(targets) > MAX_TARGETS:
        raise ValueError(f"targets must be a list of at most {MAX_TARGETS} strings")
    for target in targets:
        if type(target) is not str or not TARGET.fullmatch(target):
            raise ValueError(f"{target!r} is no target")
    if type(k) is not int or not 1 <= k <= MAX_ANSWERS:
        raise ValueError(f"k must be an int in 1..{MAX_ANSWERS}, not {k!r}")
