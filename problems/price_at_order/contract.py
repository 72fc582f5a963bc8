# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of price_at_order must satisfy."""

MAX_ROWS = 12_000
MAX_NAME = 12
MAX_TIME = 1_000_000_000
MAX_CENTS = 1_000_000
MAX_QUANTITY = 1_000
LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")


def validate(changes: list[tuple[str, int, int]], orders: list[tuple[str, int, int]]) -> None:
    """Raise ValueError unless both are lists of not too many rows within their bounds."""
    _check("change", changes, 0, MAX_CENTS)
    _check("order", orders, 1, MAX_QUANTITY)


def _check(kind: str, rows: list[tuple[str, int, int]], least: int, most: int) -> None:
    if type(rows) is not list or len(rows) > MAX_ROWS:
        raise ValueError(f"{kind}s must be a list of at most {MAX_ROWS} tuples")
    for index, row in enumerate(rows):
        if type(row) is not tuple or len(row) != 3:
            raise ValueError(f"{kind} {index} must be a tuple of three, not {row!r}")
        product, time, amount = row
        if type(product) is not str or not 1 <= len(product) <= MAX_NAME:
            raise ValueError(
                f"the product of {kind} {index} must be 1 to {MAX_NAME} letters: {row}"
            )
        if not LETTERS.issuperset(product):
            raise ValueError(f"the product of {kind} {index} must consist of a-z: {row}")
        if type(time) is not int or not 0 <= time <= MAX_TIME:
            raise ValueError(f"the time of {kind} {index} must be an int in 0..{MAX_TIME}: {row}")
        if type(amount) is not int or not least <= amount <= most:
            raise ValueError(f"{kind} {index} must end with an int in {least}..{most}: {row}")
