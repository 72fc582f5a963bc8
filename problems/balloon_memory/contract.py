# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of balloon_memory must satisfy."""

MAX_CELLS = 1_000_000
MAX_REQUESTS = 15_000


def validate(cells: int, requests: list[int]) -> None:
    """Raise ValueError unless every piece that is given back was asked for, and only once."""
    if type(cells) is not int or not 1 <= cells <= MAX_CELLS:
        raise ValueError(f"cells must be an int in 1..{MAX_CELLS}, not {cells!r}")
    if type(requests) is not list or len(requests) > MAX_REQUESTS:
        raise ValueError(f"requests must be a list of at most {MAX_REQUESTS} ints")
    asked = set()
    for i, request in enumerate(requests):
        if type(request) is not int or request > MAX_CELLS:
            raise ValueError(f"a request must be an int up to {MAX_CELLS}, not {request!r}")
        if request > 0:
            asked.add(i)
        elif -request in asked:
            asked.remove(-request)
        else:
            raise ValueError(f"request {i} gives back what nobody has: {-request}")
