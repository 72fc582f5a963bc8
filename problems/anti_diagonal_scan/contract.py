# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of anti_diagonal_scan must satisfy."""

MAX_CELLS = 600_000
MAX_BRIGHTNESS = 4095


def validate(cells: list[int], columns: int) -> None:
    """Raise ValueError unless cells are complete rows of so many columns."""
    if type(cells) is not list or set(map(type, cells)) - {int}:
        raise ValueError("cells must be a list of int")
    if type(columns) is not int:
        raise ValueError(f"columns must be an int, not {type(columns).__name__}")
    if not 1 <= len(cells) <= MAX_CELLS:
        raise ValueError(f"there must be 1..{MAX_CELLS} cells, not {len(cells)}")
    if columns < 1 or len(cells) % columns:
        raise ValueError(f"{len(cells)} cells are no complete rows of {columns}")
    if min(cells) < 0 or max(cells) > MAX_BRIGHTNESS:
        raise ValueError(f"the brightness must be in 0..{MAX_BRIGHTNESS}")
