# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of contact_clusters must satisfy."""

MAX_CARDS = 15_000
MAX_KEYS = 6
MAX_LENGTH = 12


def validate(cards: list[list[str]]) -> None:
    """Raise ValueError unless cards is a list of lists of short keys without blanks."""
    if type(cards) is not list or len(cards) > MAX_CARDS:
        raise ValueError(f"cards must be a list of at most {MAX_CARDS} lists")
    for index, keys in enumerate(cards):
        if type(keys) is not list or len(keys) > MAX_KEYS:
            raise ValueError(f"card {index} must be a list of at most {MAX_KEYS} keys")
        for key in keys:
            if type(key) is not str or not 1 <= len(key) <= MAX_LENGTH:
                raise ValueError(f"card {index} has a key that is no str of 1 to 12: {key!r}")
            if not key.isascii() or not key.isprintable() or " " in key:
                raise ValueError(f"card {index} has a key with strange characters: {key!r}")
