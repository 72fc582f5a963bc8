# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of main_culprits must satisfy."""

MAX_ENTRIES = 10_000
MAX_CODE = 65_535
MAX_SPANS = 15_000


def validate(codes: list[int], spans: list[tuple[int, int]]) -> None:
    """Raise ValueError unless codes is a log of small codes, and spans lie in it."""
    if type(codes) is not list or not 1 <= len(codes) <= MAX_ENTRIES:
        raise ValueError(f"codes must be a list of 1 to {MAX_ENTRIES} codes")
    for place, code in enumerate(codes):
        if type(code) is not int or not 1 <= code <= MAX_CODE:
            raise ValueError(f"code {place} must be an int in 1..{MAX_CODE}, not {code!r}")
    if type(spans) is not list or len(spans) > MAX_SPANS:
        raise ValueError(f"spans must be a list of at most {MAX_SPANS} pairs")
    for index, span in enumerate(spans):
        if type(span) is not tuple or len(span) != 2:
            raise ValueError(f"span {index} must be a pair, not {span!r}")
        first, end = span
        if type(first) is not int or type(end) is not int:
            raise ValueError(f"span {index} must be a pair of int, not {span!r}")
        if not 0 <= first < end <= len(codes):
            raise ValueError(f"span {index} does not lie in the log: {span!r}")
