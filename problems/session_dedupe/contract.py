# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of session_dedupe must satisfy."""

MAX_EVENTS = 30_000
MAX_TIME = 1_000_000_000
MAX_WINDOW = 1_000_000
MAX_NAME_LENGTH = 12


def validate(events: list[tuple[int, str, str]], window: int) -> None:
    """Raise ValueError unless the events are well-formed, in order of time and not too many."""
    if type(window) is not int or not 0 <= window <= MAX_WINDOW:
        raise ValueError(f"window must be an int in 0..{MAX_WINDOW}, not {window!r}")
    if type(events) is not list or len(events) > MAX_EVENTS:
        raise ValueError(f"events must be a list of at most {MAX_EVENTS} events")
    earliest = 0
    for index, event in enumerate(events):
        if type(event) is not tuple or len(event) != 3:
            raise ValueError(f"event {index} must be a tuple (time, user, key), not {event!r}")
        time, user, key = event
        if type(time) is not int or not earliest <= time <= MAX_TIME:
            raise ValueError(f"event {index}: time must be in {earliest}..{MAX_TIME}, not {time!r}")
        if not (_is_name(user) and _is_name(key)):
            raise ValueError(f"event {index}: user and key must be 1 to 12 letters a-z: {event!r}")
        earliest = time


def _is_name(text: str) -> bool:
    return (
        type(text) is str
        and 1 <= len(text) <= MAX_NAME_LENGTH
        and text.isascii()
        and text.isalpha()
        and text.islower()
    )
