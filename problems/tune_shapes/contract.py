# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of tune_shapes must satisfy."""

MAX_STROKES = 20_000
MAX_BELL = 999_999
MAX_WIDTH = 250


def validate(strokes: list[int], width: int) -> None:
    """Raise ValueError unless strokes is a list of numbers of bells, and width a possible width."""
    if type(strokes) is not list or len(strokes) > MAX_STROKES:
        raise ValueError(f"strokes must be a list of at most {MAX_STROKES} numbers")
    for bell in strokes:
        if type(bell) is not int or not 0 <= bell <= MAX_BELL:
            raise ValueError(f"a bell must be an int in 0..{MAX_BELL}, not {bell!r}")
    if type(width) is not int or not 1 <= width <= MAX_WIDTH:
        raise ValueError(f"width must be an int in 1..{MAX_WIDTH}, not {width!r}")
