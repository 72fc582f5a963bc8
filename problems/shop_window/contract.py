# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of shop_window must satisfy."""

MAX_REQUESTS = 40_000
MAX_COSTUME = 9_999
MAX_PLACES = 2_000


def validate(requests: list[int], places: int) -> None:
    """Raise ValueError unless requests is a list of costumes, and places a possible number."""
    if type(requests) is not list or len(requests) > MAX_REQUESTS:
        raise ValueError(f"requests must be a list of at most {MAX_REQUESTS} numbers")
    for costume in requests:
        if type(costume) is not int or not 0 <= costume <= MAX_COSTUME:
            raise ValueError(f"a costume must be an int in 0..{MAX_COSTUME}, not {costume!r}")
    if type(places) is not int or not 1 <= places <= MAX_PLACES:
        raise ValueError(f"places must be an int in 1..{MAX_PLACES}, not {places!r}")
