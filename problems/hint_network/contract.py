# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of hint_network must satisfy."""

MAX_PEOPLE = 12_000
MAX_LINKS = 25_000


def validate(n: int, links: list[tuple[int, int]]) -> None:
    """Raise ValueError unless links are pairs of the n people."""
    if type(n) is not int or not 1 <= n <= MAX_PEOPLE:
        raise ValueError(f"n must be in 1..{MAX_PEOPLE}, not {n!r}")
    if type(links) is not list or len(links) > MAX_LINKS:
        raise ValueError(f"links must be a list of at most {MAX_LINKS} pairs")
    for index, link in enumerate(links):
        if type(link) is not tuple or len(link) != 2:
            raise ValueError(f"link {index} must be a tuple of 2 people, not {link!r}")
        a, b = link
        if type(a) is not int or type(b) is not int or not (0 <= a < n and 0 <= b < n):
            raise ValueError(f"link {index} must name two of 0..{n - 1}, not be {link!r}")
