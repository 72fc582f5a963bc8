# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of prefix_echoes must satisfy."""

MAX_NOTES = 40_000
MAX_LENGTHS = 2_500


def validate(text: str, lengths: list[int]) -> None:
    """Raise ValueError unless text is made of letters a-z and all lengths are within it."""
    if type(text) is not str or not 1 <= len(text) <= MAX_NOTES:
        raise ValueError(f"text must be a str of 1 to {MAX_NOTES} letters")
    if not (text.isascii() and text.isalpha() and text.islower()):
        raise ValueError("text must consist of letters a-z only")
    if type(lengths) is not list or len(lengths) > MAX_LENGTHS:
        raise ValueError(f"lengths must be a list of at most {MAX_LENGTHS} integers")
    for index, length in enumerate(lengths):
        if type(length) is not int or not 1 <= length <= len(text):
            raise ValueError(f"length {index} must be an int in 1..{len(text)}, not {length!r}")
