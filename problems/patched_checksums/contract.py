# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of patched_checksums must satisfy."""

MAX_BYTES = 40_000
MAX_EVENTS = 20_000


def validate(firmware: bytes, events: list[tuple[int, int, int]]) -> None:
    """Raise ValueError unless firmware is bytes, and events are patches of it or parts of it."""
    if type(firmware) is not bytes or not 1 <= len(firmware) <= MAX_BYTES:
        raise ValueError(f"firmware must be 1 to {MAX_BYTES} bytes")
    if type(events) is not list or len(events) > MAX_EVENTS:
        raise ValueError(f"events must be a list of at most {MAX_EVENTS} tuples")
    n = len(firmware)
    for event in events:
        if type(event) is not tuple or len(event) != 3 or any(type(x) is not int for x in event):
            raise ValueError(f"an event must be a tuple of three integers, not {event!r:.60}")
        kind, first, second = event
        patch = kind == 0 and 0 <= first < n and 0 <= second <= 255
        if not patch and not (kind == 1 and 0 <= first <= second <= n):
            raise ValueError(f"no event on {n} bytes: {event}")
