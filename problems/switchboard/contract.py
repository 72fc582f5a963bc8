# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of switchboard must satisfy."""

MAX_COUNT = 600


def validate(text: str) -> None:
    """Raise ValueError unless text states switches and scenes of lamps within their bounds."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    if len(words) < 3 or not all(word.isdigit() and len(word) < 9 for word in words[:3]):
        raise ValueError("the input must begin with three numbers")
    n, m, q = map(int, words[:3])
    if not all(1 <= count <= MAX_COUNT for count in (n, m, q)):
        raise ValueError(f"n, m and q must be in 1..{MAX_COUNT}: {n}, {m}, {q}")
    rows = words[3:]
    if len(rows) != n + q:
        raise ValueError(f"there must be {n} switches and {q} scenes, not {len(rows)} words")
    for row in rows:
        if len(row) != m or row.strip("01"):
            raise ValueError(f"a word must have {m} characters 0 or 1: {row}")
