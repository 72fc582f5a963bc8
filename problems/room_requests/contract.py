# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of room_requests must satisfy."""

MAX_ROOMS = 12
MAX_REQUESTS = 12_000
MAX_TIME = 1_000_000_000


def validate(rooms: int, requests: list[tuple[int, int]]) -> None:
    """Raise ValueError unless there are rooms, and every request is a period of some length."""
    if type(rooms) is not int or not 1 <= rooms <= MAX_ROOMS:
        raise ValueError(f"rooms must be an int in 1..{MAX_ROOMS}, not {rooms!r}")
    if type(requests) is not list or len(requests) > MAX_REQUESTS:
        raise ValueError(f"requests must be a list of at most {MAX_REQUESTS} pairs")
    for index, request in enumerate(requests):
        if type(request) is not tuple or len(request) != 2:
            raise ValueError(f"request {index} must be a pair, not {request!r}")
        start, end = request
        if type(start) is not int or type(end) is not int:
            raise ValueError(f"request {index} must consist of ints, not be {request!r}")
        if not 0 <= start < end <= MAX_TIME:
            raise ValueError(f"request {index} must have 0 <= start < end <= {MAX_TIME}: {request}")
