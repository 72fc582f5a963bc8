# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of paired_patches must satisfy."""

MAX_SIDE = 400
MAX_PATCHES = 16_000
KINDS = frozenset("abcdefghijklmnop")


def validate(quilt: list[str]) -> None:
    """Raise ValueError unless quilt is a list of equally long rows of patches."""
    if type(quilt) is not list or not 1 <= len(quilt) <= MAX_SIDE:
        raise ValueError(f"quilt must be a list of 1 to {MAX_SIDE} rows")
    for index, row in enumerate(quilt):
        if type(row) is not str or not 1 <= len(row) <= MAX_SIDE:
            raise ValueError(f"row {index} must be a str of 1 to {MAX_SIDE} letters, not {row!r}")
        if len(row) != len(quilt[0]):
            raise ValueError(f"row {index} is not as long as row 0")
        if not KINDS.issuperset(row):
            raise ValueError(f"row {index} must consist of a to p, not be {row!r}")
    if len(quilt) * len(quilt[0]) > MAX_PATCHES:
        raise ValueError(f"there are more than {MAX_PATCHES} patches")
