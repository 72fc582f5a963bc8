# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of wagon_crews must satisfy."""

MAX_WAGONS = 400
MAX_PAY = 1_000


def validate(wagons: list[int], most: int) -> None:
    """Raise ValueError unless wagons holds not too many numbers, and most is within bounds."""
    if type(wagons) is not list or len(wagons) > MAX_WAGONS:
        raise ValueError(f"wagons must be a list of at most {MAX_WAGONS} numbers")
    for index, pay in enumerate(wagons):
        if type(pay) is not int or not -MAX_PAY <= pay <= MAX_PAY:
            raise ValueError(f"wagon {index} must pay an int up to {MAX_PAY}, not {pay!r}")
    if type(most) is not int or not 1 <= most <= MAX_WAGONS:
        raise ValueError(f"most must be an int in 1..{MAX_WAGONS}, not {most!r}")
