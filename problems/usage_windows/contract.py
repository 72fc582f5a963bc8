# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of usage_windows must satisfy."""

MAX_EVENTS = 20_000
MAX_CHECKS = 40_000
MAX_TIME = 1_000_000_000
MAX_UNITS = 1_000
MAX_QUOTA = 20_000_000


def validate(events: list[tuple[int, int]], checks: list[int], width: int, quota: int) -> None:
    """Raise ValueError unless events are in order of time, and all numbers in their bounds."""
    if type(events) is not list or len(events) > MAX_EVENTS:
        raise ValueError(f"events must be a list of at most {MAX_EVENTS} pairs")
    if type(checks) is not list or len(checks) > MAX_CHECKS:
        raise ValueError(f"checks must be a list of at most {MAX_CHECKS} times")
    earliest = 0
    for index, event in enumerate(events):
        if type(event) is not tuple or len(event) != 2:
            raise ValueError(f"event {index} must be a pair, not {event!r}")
        time, units = event
        if type(time) is not int or not earliest <= time <= MAX_TIME:
            raise ValueError(f"event {index} must be in {earliest}..{MAX_TIME}, not at {time!r}")
        if type(units) is not int or not 1 <= units <= MAX_UNITS:
            raise ValueError(f"event {index} must have 1..{MAX_UNITS} units, not {units!r}")
        earliest = time
    for check in checks:
        if type(check) is not int or not 0 <= check <= MAX_TIME:
            raise ValueError(f"a check must be an int in 0..{MAX_TIME}, not {check!r}")
    if type(width) is not int or not 1 <= width <= MAX_TIME:
        raise ValueError(f"width must be an int in 1..{MAX_TIME}, not {width!r}")
    if type(quota) is not int or not 0 <= quota <= MAX_QUOTA:
        raise ValueError(f"quota must be an int in 0..{MAX_QUOTA}, not {quota!r}")
