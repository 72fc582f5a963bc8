# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of config_fingerprints must satisfy."""

from typing import Any

MAX_CONFIGS = 3_000
MAX_VALUES = 50_000
MAX_DEPTH = 6
MAX_NUMBER = 1_000_000_000
MAX_LENGTH = 12
CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789_")


def validate(configs: list[dict[str, Any]]) -> None:
    """Raise ValueError unless configs is a list of dicts that hold what the prompt allows."""
    if type(configs) is not list or len(configs) > MAX_CONFIGS:
        raise ValueError(f"configs must be a list of at most {MAX_CONFIGS} dicts")
    if not all(type(config) is dict for config in configs):
        raise ValueError("every configuration must be a dict")
    layer: list[Any] = list(configs)
    depth = count = 0
    while layer:
        inner: list[Any] = []
        for held in layer:
            if type(held) is dict:
                for key in held:
                    check_leaf(key, (str,))
                inner.extend(held.values())
            elif type(held) is list:
                inner.extend(held)
            else:
                check_leaf(held, (str, int, bool, type(None)))
        depth += 1
        count += len(inner)
        if inner and depth > MAX_DEPTH:
            raise ValueError(f"a value lies inside more than {MAX_DEPTH} dicts and lists")
        layer = inner
    if count > MAX_VALUES:
        raise ValueError(f"there may be at most {MAX_VALUES} values, not {count}")


def check_leaf(value: object, kinds: tuple[type, ...]) -> None:
    """Raise ValueError unless value is of one of the kinds, and within its limits."""
    if type(value) not in kinds:
        raise ValueError(f"{value!r} must not be of type {type(value).__name__}")
    if type(value) is int and abs(value) > MAX_NUMBER:
        raise ValueError(f"integers must be within {MAX_NUMBER}, not {value}")
    if type(value) is str and (len(value) > MAX_LENGTH or not CHARACTERS.issuperset(value)):
        raise ValueError(f"strings must be short, of a-z, 0-9 and _, not {value!r}")
