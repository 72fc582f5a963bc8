# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of token_chase must satisfy."""

MAX_SIDE = 1_000
MAX_HALLS = 60_000


def validate(text: str) -> None:
    """Raise ValueError unless text states a rectangle of halls whose doors stay inside."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    if len(words) < 3 or not (words[0].isdigit() and words[1].isdigit()):
        raise ValueError("the input must begin with two numbers and a row")
    r, c = int(words[0]), int(words[1])
    if not (1 <= r <= MAX_SIDE and 1 <= c <= MAX_SIDE and r * c <= MAX_HALLS):
        raise ValueError(f"r and c must be in 1..{MAX_SIDE}, {MAX_HALLS} halls at most: {r}, {c}")
    rows = words[2:]
    if len(rows) != r or any(len(row) != c for row in rows):
        raise ValueError(f"there must be {r} rows of {c} halls")
    if not set().union(*rows) <= set("0123456789abcdef"):
        raise ValueError("a hall must be a hexadecimal digit in lower case")
    if not set(rows[0]) <= set("02468ace") or not set(rows[-1]) <= set("012389ab"):
        raise ValueError("a door leads out of the first or the last row")
    for row in rows:
        if row[0] > "7" or row[-1] in "2367abef":
            raise ValueError(f"a door leads out of a row at its end: {row}")
