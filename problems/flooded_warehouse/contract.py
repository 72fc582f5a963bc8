# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of flooded_warehouse must satisfy."""

MAX_CELLS = 40_000


def validate(text: str) -> None:
    """Raise ValueError unless text states a plan of valid cells with a drain in it."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    if len(words) < 3 or not (words[0].isdigit() and words[1].isdigit()):
        raise ValueError("the input must begin with two numbers")
    height, width = int(words[0]), int(words[1])
    rows = words[2:]
    if not 1 <= height * width <= MAX_CELLS or len(rows) != height:
        raise ValueError(f"there must be {height} rows and up to {MAX_CELLS} cells")
    for row in rows:
        if len(row) != width or row.strip(".#D") or set(row) - set(".#D"):
            raise ValueError(f"a row must have {width} cells out of '.#D', unlike {row!r}")
    if not any("D" in row for row in rows):
        raise ValueError("there must be a drain")
