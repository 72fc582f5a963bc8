# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of ring_inscriptions must satisfy."""

MAX_RINGS = 5_000
MAX_TOTAL = 300_000
LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")


def validate(rings: list[str]) -> None:
    """Raise ValueError unless rings is a list of not too many strings of lower-case letters."""
    if type(rings) is not list or len(rings) > MAX_RINGS:
        raise ValueError(f"rings must be a list of at most {MAX_RINGS} strings")
    for index, ring in enumerate(rings):
        if type(ring) is not str or not ring or not LETTERS.issuperset(ring):
            raise ValueError(f"ring {index} must be a str of letters a-z, and not empty")
    if sum(map(len, rings)) > MAX_TOTAL:
        raise ValueError(f"the rings have more than {MAX_TOTAL} letters")
