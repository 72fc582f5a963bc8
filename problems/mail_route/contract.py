# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of mail_route must satisfy."""

MAX_JUNCTIONS = 20_000
MAX_STREETS = 20_000
MAX_QUERIES = 1_000


def validate(text: str) -> None:
    """Raise ValueError unless text states streets between junctions, and places of the round."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not word.isdigit() or len(word) > 5), None)
    if strange is not None or len(words) < 3:
        raise ValueError(f"the input must consist of at least 3 numbers, not {strange!r}")
    n, m, q, *numbers = map(int, words)
    if not (1 <= n <= MAX_JUNCTIONS and 1 <= m <= MAX_STREETS and 1 <= q <= MAX_QUERIES):
        raise ValueError(f"n, m or q is out of bounds: {n}, {m}, {q}")
    if len(numbers) != 2 * m + q:
        raise ValueError(f"{m} streets and {q} places have {2 * m + q} numbers: {len(numbers)}")
    ends, places = numbers[: 2 * m], numbers[2 * m :]
    if not 1 <= min(ends) <= max(ends) <= n:
        raise ValueError(f"a street must join junctions in 1..{n}")
    if max(places) > m:
        raise ValueError(f"there are no more than {m} streets to pass: {max(places)}")
