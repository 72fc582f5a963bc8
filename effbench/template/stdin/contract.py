"""What an input of example_id must satisfy: all that the prompt promises, and nothing more."""

MAX_VALUES = 10_000
MAX_VALUE = 1_000_000


def validate(text: str) -> None:
    """Raise ValueError unless the text states its values as the prompt says, few and in range."""
    if type(text) is not str or not text.isascii() or not text.endswith("\n"):
        raise ValueError(f"the input must be lines of ASCII text, not {type(text).__name__}")
    count, *words = text.split()
    for word in (count, *words):
        if not word.isdigit():
            raise ValueError(f"the input must consist of numbers, not {word!r}")
    if len(words) != int(count) or len(words) > MAX_VALUES:
        raise ValueError(f"{count} values are announced, at most {MAX_VALUES}; {len(words)} follow")
    for place, word in enumerate(words):
        if int(word) > MAX_VALUE:
            raise ValueError(f"value {place} must be in 0..{MAX_VALUE}, not {word}")
