# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of lawn_robot must satisfy."""

MAX_COMMANDS = 200_000
MAX_REPEATS = 1_000_000_000_000


def validate(program: str, repeats: int) -> None:
    """Raise ValueError unless program is a text of F, L and R, and repeats is in bounds."""
    if type(program) is not str or not 1 <= len(program) <= MAX_COMMANDS:
        raise ValueError(f"program must be a str of 1 to {MAX_COMMANDS} commands")
    if not set("FLR").issuperset(program):
        raise ValueError("program must consist of F, L and R")
    if type(repeats) is not int or not 1 <= repeats <= MAX_REPEATS:
        raise ValueError(f"repeats must be an int from 1 to {MAX_REPEATS}, not {repeats!r}")
