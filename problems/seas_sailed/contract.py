# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of seas_sailed must satisfy."""

MAX_DAYS = 30_000
MAX_SEA = 9_999
MAX_MILES = 999
MAX_K = 10_000


def validate(seas: list[int], miles: list[int], k: int) -> None:
    """Raise ValueError unless seas and miles are equally long lists, and k is a possible number."""
    if type(seas) is not list or type(miles) is not list or len(seas) != len(miles):
        raise ValueError("seas and miles must be lists of the same length")
    if len(seas) > MAX_DAYS:
        raise ValueError(f"there must be at most {MAX_DAYS} days, not {len(seas)}")
    for sea, distance in zip(seas, miles, strict=True):
        if type(sea) is not int or not 0 <= sea <= MAX_SEA:
            raise ValueError(f"a sea must be an int in 0..{MAX_SEA}, not {sea!r}")
        if type(distance) is not int or not 0 <= distance <= MAX_MILES:
            raise ValueError(f"miles must be an int in 0..{MAX_MILES}, not {distance!r}")
    if type(k) is not int or not 1 <= k <= MAX_K:
        raise ValueError(f"k must be an int in 1..{MAX_K}, not {k!r}")
