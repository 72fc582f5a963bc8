# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of span_self_time must satisfy."""

MAX_EVENTS = 40_000
MAX_THREAD = 1_000_000
MAX_TIME = 1_000_000_000
MAX_NAME_LENGTH = 12


def validate(events: list[tuple[int, str, str, int]]) -> None:
    """Raise ValueError unless events are in order of time and nest properly in every thread."""
    if type(events) is not list or len(events) > MAX_EVENTS:
        raise ValueError(f"events must be a list of at most {MAX_EVENTS} events")
    running: dict[int, list[str]] = {}
    earliest = 0
    for index, event in enumerate(events):
        if type(event) is not tuple or len(event) != 4:
            raise ValueError(f"event {index} must be a tuple of four, not {event!r}")
        thread, kind, name, time = event
        if type(thread) is not int or not 0 <= thread <= MAX_THREAD:
            raise ValueError(f"event {index}: thread must be in 0..{MAX_THREAD}, not {thread!r}")
        if type(time) is not int or not earliest <= time <= MAX_TIME:
            raise ValueError(f"event {index}: time must be in {earliest}..{MAX_TIME}, not {time!r}")
        if not _is_name(name):
            raise ValueError(f"event {index}: name must be 1 to 12 letters a-z, not {name!r}")
        earliest = time
        _follow(index, kind, name, running.setdefault(thread, []))
    if any(running.values()):
        raise ValueError("some calls never end")


def _follow(index: int, kind: str, name: str, stack: list[str]) -> None:
    """Apply an event to the running calls of its thread."""
    if type(kind) is not str or kind not in ("B", "E"):
        raise ValueError(f"event {index} must be of kind B or E, not {kind!r}")
    if kind == "B":
        stack.append(name)
    elif not stack or stack.pop() != name:
        raise ValueError(f"event {index} ends {name!r}, which is not the innermost running call")


def _is_name(text: str) -> bool:
    return (
        type(text) is str
        and 1 <= len(text) <= MAX_NAME_LENGTH
        and text.isascii()
        and text.isalpha()
        and text.islower()
    )
