# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of studio_rental must satisfy."""

MAX_REQUESTS = 20_000
MAX_TIME = 1_000_000_000
MAX_PAY = 1_000_000
MAX_GAP = 1_000_000


def validate(gap: int, fee: int, requests: list[tuple[int, int, int]]) -> None:
    """Raise ValueError unless gap, fee and all requests are ints within their bounds."""
    if type(gap) is not int or not 0 <= gap <= MAX_GAP:
        raise ValueError(f"gap must be an int in 0..{MAX_GAP}, not {gap!r}")
    if type(fee) is not int or not 0 <= fee <= MAX_PAY:
        raise ValueError(f"fee must be an int in 0..{MAX_PAY}, not {fee!r}")
    if type(requests) is not list or len(requests) > MAX_REQUESTS:
        raise ValueError(f"requests must be a list of at most {MAX_REQUESTS} triples")
    for index, request in enumerate(requests):
        if type(request) is not tuple or [type(value) for value in request] != [int, int, int]:
            raise ValueError(f"request {index} must be a triple of ints, not {request!r}")
        start, end, pay = request
        if not (0 <= start < end <= MAX_TIME and 0 <= pay <= MAX_PAY):
            raise ValueError(f"request {index} is out of bounds: {request}")
