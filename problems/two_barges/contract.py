# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of two_barges must satisfy."""

MAX_SIDE = 400


def validate(lake: list[str]) -> None:
    """Raise ValueError unless lake is a rectangle of water and rock."""
    if type(lake) is not list or not 1 <= len(lake) <= MAX_SIDE:
        raise ValueError(f"lake must be a list of 1 to {MAX_SIDE} rows")
    for number, row in enumerate(lake):
        if type(row) is not str or not 1 <= len(row) <= MAX_SIDE:
            raise ValueError(f"row {number} must be a str of 1 to {MAX_SIDE} cells")
        if len(row) != len(lake[0]):
            raise ValueError(f"row {number} is not as long as row 0")
        if row.strip(".#") or not {".", "#"}.issuperset(row):
            raise ValueError(f"row {number} has cells that are neither water nor rock")
