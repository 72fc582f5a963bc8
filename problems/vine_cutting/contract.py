# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of vine_cutting must satisfy."""

MAX_VINES = 100
MAX_PIECES = 10_000
MAX_ALL_PIECES = 40_000


def validate(text: str) -> None:
    """Raise ValueError unless text states a number of vines, and each of them."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    first, *vines = text.split() or [""]
    if not (first.isdigit() and len(first) <= 3 and 1 <= int(first) <= MAX_VINES):
        raise ValueError(f"the number of vines is out of bounds: {first[:20]!r}")
    if len(vines) != int(first):
        raise ValueError(f"there are {len(vines)} vines instead of {first}")
    if sum(map(len, vines)) > 2 * MAX_ALL_PIECES:
        raise ValueError("there are too many pieces")
    for vine in vines:
        if len(vine) > 2 * MAX_PIECES:
            raise ValueError(f"a vine has {len(vine) // 2} pieces")
        _validate_vine(vine)


def _validate_vine(vine: str) -> None:
    """Raise ValueError unless every piece of the vine is closed, and no other."""
    open_pieces = 0
    for character in vine:
        if character == "(":
            open_pieces += 1
        elif character == ")" and open_pieces:
            open_pieces -= 1
        else:
            raise ValueError(f"a vine has a {character!r} where none can be")
    if open_pieces:
        raise ValueError(f"{open_pieces} pieces of a vine do not end")
