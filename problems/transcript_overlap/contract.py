# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of transcript_overlap must satisfy."""

MAX_WORDS = 6_000
MAX_LETTERS = 8
LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")


def validate(left: list[str], right: list[str]) -> None:
    """Raise ValueError unless left and right are lists of not too many short words."""
    for name, words in (("left", left), ("right", right)):
        if type(words) is not list or len(words) > MAX_WORDS:
            raise ValueError(f"{name} must be a list of at most {MAX_WORDS} words")
        for index, word in enumerate(words):
            if type(word) is not str or not 1 <= len(word) <= MAX_LETTERS:
                raise ValueError(f"word {index} of {name} must be a str of 1 to 8 letters")
            if not LETTERS.issuperset(word):
                raise ValueError(f"word {index} of {name} must have letters a-z: {word!r}")
