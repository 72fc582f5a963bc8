# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of balanced_crews must satisfy."""

MAX_SHIFTS = 50_000
MAX_CREWS = 40


def validate(log: list[int], crews: int) -> None:
    """Raise ValueError unless the log is a short enough list of crews that exist."""
    if type(crews) is not int or not 2 <= crews <= MAX_CREWS:
        raise ValueError(f"crews must be an int in 2..{MAX_CREWS}, not {crews!r}")
    if type(log) is not list or len(log) > MAX_SHIFTS:
        raise ValueError(f"log must be a list of at most {MAX_SHIFTS} crews")
    for shift, crew in enumerate(log):
        if type(crew) is not int or not 0 <= crew < crews:
            raise ValueError(f"shift {shift}: the crew must be an int in 0..{crews - 1}: {crew!r}")
