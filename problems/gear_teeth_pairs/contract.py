# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Admissible drawers of gears."""

MAX_GEARS = 40_000
MAX_TEETH = 60_000


def validate(teeth: list[int]) -> None:
    """Raise ValueError unless teeth is a list of at most 40,000 ints from 1 to 60,000."""
    if type(teeth) is not list:
        raise ValueError(f"teeth must be a list, not {type(teeth).__name__}")
    if len(teeth) > MAX_GEARS:
        raise ValueError(f"teeth has {len(teeth)} elements, at most {MAX_GEARS} are allowed")
    for index, count in enumerate(teeth):
        if type(count) is not int:
            raise ValueError(f"teeth[{index}] must be an int, not {type(count).__name__}")
        if not 1 <= count <= MAX_TEETH:
            raise ValueError(f"teeth[{index}] is {count}, not in 1..{MAX_TEETH}")
