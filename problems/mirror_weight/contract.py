# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of mirror_weight must satisfy."""

MAX_BEADS = 12_000


def validate(row: str) -> None:
    """Raise ValueError unless row is a str of at most 12,000 letters a-z."""
    if type(row) is not str or len(row) > MAX_BEADS:
        raise ValueError(f"row must be a str of at most {MAX_BEADS} letters")
    strange = next((bead for bead in row if not "a" <= bead <= "z"), None)
    if strange is not None:
        raise ValueError(f"row must consist of letters a-z, not {strange!r}")
