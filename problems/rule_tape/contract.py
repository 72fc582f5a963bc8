# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of rule_tape must satisfy."""

MAX_CELLS = 3_000
MAX_STEPS = 30_000


def validate(row: str, rule: int, steps: int) -> None:
    """Raise ValueError unless row is a text of 0 and 1, and the others are ints in bounds."""
    if type(row) is not str or not 3 <= len(row) <= MAX_CELLS or not set("01").issuperset(row):
        raise ValueError(f"row must be a str of 3 to {MAX_CELLS} digits 0 and 1, not {row!r:.40}")
    if type(rule) is not int or not 0 <= rule <= 255:
        raise ValueError(f"rule must be an int from 0 to 255, not {rule!r}")
    if type(steps) is not int or not 0 <= steps <= MAX_STEPS:
        raise ValueError(f"steps must be an int from 0 to {MAX_STEPS}, not {steps!r}")
