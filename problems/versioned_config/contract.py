# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of versioned_config must satisfy."""

import re

MAX_OPERATIONS = 18_000
MAX_KEYS = 3_000
LIMITS = {"set": 1_000_000, "del": 0, "snap": 0}
KEY = re.compile("[a-z.]{1,12}")


def validate(ops: list[tuple[str, str, int]]) -> None:
    """Raise ValueError unless ops is a list of operations that ask for snapshots that exist."""
    if type(ops) is not list or len(ops) > MAX_OPERATIONS:
        raise ValueError(f"ops must be a list of at most {MAX_OPERATIONS} operations")
    snaps = 0
    keys: set[str] = set()
    for index, operation in enumerate(ops):
        if type(operation) is not tuple or len(operation) != 3:
            raise ValueError(f"operation {index} must be a tuple of three: {operation!r}")
        word, key, number = operation
        if not (type(word) is str and type(key) is str and type(number) is int):
            raise ValueError(f"operation {index} must be a tuple of str, str, int: {operation!r}")
        if word == "get" or word == "changed":
            limit = snaps - (1 if word == "get" else 2)
        else:
            limit = LIMITS.get(word, -1)
        if not 0 <= number <= limit:
            raise ValueError(f"operation {index} is not allowed: {operation!r}")
        if word == "snap" or word == "changed":
            if key:
                raise ValueError(f"operation {index} must have no key: {operation!r}")
            snaps += word == "snap"
        elif key not in keys:
            if not KEY.fullmatch(key):
                raise ValueError(f"operation {index} has a bad key: {operation!r}")
            keys.add(key)
    if len(keys) > MAX_KEYS:
        raise ValueError(f"there must be at most {MAX_KEYS} keys, not {len(keys)}")
