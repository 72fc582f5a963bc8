# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of shuttle_transfers must satisfy."""

MAX_STATIONS = 64
MAX_LINES = 2_000
MAX_QUESTIONS = 320
MAX_LEGS = 10**15


def validate(n: int, lines: list[tuple[int, int]], questions: list[tuple[int, int, int]]) -> None:
    """Raise ValueError unless lines and questions are lists of tuples of possible numbers."""
    if type(n) is not int or not 1 <= n <= MAX_STATIONS:
        raise ValueError(f"n must be an int in 1..{MAX_STATIONS}, not {n!r}")
    if type(lines) is not list or len(lines) > MAX_LINES:
        raise ValueError(f"lines must be a list of at most {MAX_LINES} pairs")
    if type(questions) is not list or len(questions) > MAX_QUESTIONS:
        raise ValueError(f"questions must be a list of at most {MAX_QUESTIONS} triples")
    for name, rows, bounds in (
        ("lines", lines, (n - 1, n - 1)),
        ("questions", questions, (n - 1, n - 1, MAX_LEGS)),
    ):
        for index, row in enumerate(rows):
            if type(row) is not tuple or len(row) != len(bounds):
                raise ValueError(f"{name}[{index}] must be a tuple of {len(bounds)} integers")
            for number, bound in zip(row, bounds, strict=True):
                if type(number) is not int or not 0 <= number <= bound:
                    raise ValueError(f"{name}[{index}] has {number!r}, not an int in 0..{bound}")
