# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of heat_blur must satisfy."""

MAX_CELLS = 250_000
MAX_REACH = 40
MAX_ROUNDS = 20


def validate(image: bytes, width: int, r: int, rounds: int) -> None:
    """Raise ValueError unless image consists of whole rows and the numbers are within bounds."""
    if type(image) is not bytes or not 1 <= len(image) <= MAX_CELLS:
        raise ValueError(f"image must be bytes, 1 to {MAX_CELLS} of them")
    if type(width) is not int or width < 1 or len(image) % width:
        raise ValueError(f"{len(image)} cells do not make rows of {width!r}")
    if type(r) is not int or not 0 <= r <= MAX_REACH:
        raise ValueError(f"r must be an int in 0..{MAX_REACH}, not {r!r}")
    if type(rounds) is not int or not 1 <= rounds <= MAX_ROUNDS:
        raise ValueError(f"rounds must be an int in 1..{MAX_ROUNDS}, not {rounds!r}")
