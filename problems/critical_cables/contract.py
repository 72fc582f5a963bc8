# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of critical_cables must satisfy."""

MAX_STATIONS = 10_000
MAX_CABLES = 13_000


def validate(n: int, cables: list[tuple[int, int]]) -> None:
    """Raise ValueError unless cables are pairs of different stations of the n."""
    if type(n) is not int or not 1 <= n <= MAX_STATIONS:
        raise ValueError(f"n must be in 1..{MAX_STATIONS}, not {n!r}")
    if type(cables) is not list or len(cables) > MAX_CABLES:
        raise ValueError(f"cables must be a list of at most {MAX_CABLES} pairs")
    for index, cable in enumerate(cables):
        if type(cable) is not tuple or len(cable) != 2:
            raise ValueError(f"cable {index} must be a tuple of 2 stations, not {cable!r}")
        a, b = cable
        if type(a) is not int or type(b) is not int or not (0 <= a < n and 0 <= b < n):
            raise ValueError(f"cable {index} must join two of 0..{n - 1}, not be {cable!r}")
        if a == b:
            raise ValueError(f"cable {index} leads from {a} to itself")
