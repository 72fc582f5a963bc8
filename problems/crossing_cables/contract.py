# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of crossing_cables must satisfy."""

MAX_CABLES = 6_000
MAX_SOCKET = 1_000_000
MAX_CURRENT = 1_000


def validate(cables: list[tuple[int, int, int]]) -> None:
    """Raise ValueError unless cables is a list of not too many cables between two sockets each."""
    if type(cables) is not list or len(cables) > MAX_CABLES:
        raise ValueError(f"cables must be a list of at most {MAX_CABLES} cables")
    for index, cable in enumerate(cables):
        if type(cable) is not tuple or len(cable) != 3:
            raise ValueError(f"cable {index} must be three numbers, not {cable!r}")
        if not all(type(number) is int for number in cable):
            raise ValueError(f"cable {index} must hold integers, not {cable!r}")
        left, right, current = cable
        if not 1 <= left < right <= MAX_SOCKET:
            raise ValueError(f"cable {index} must lead to the right: {cable!r}")
        if not 1 <= current <= MAX_CURRENT:
            raise ValueError(f"the current of cable {index} is out of bounds: {current}")
