"""Inputs that the prompt allows."""


def validate(words: list[str]) -> None:
    """Raise ValueError for anything else."""
    if type(words) is not list or len(words) > 10_000:
        raise ValueError("at most 10,000 words")
    for word in words:
        if type(word) is not str or not 1 <= len(word) <= 12 or not word.isalpha():
            raise ValueError("words are 1 to 12 small letters")
