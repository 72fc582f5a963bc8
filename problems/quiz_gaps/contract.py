# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of quiz_gaps must satisfy."""

MAX_QUESTIONS = 14
MAX_PEOPLE = 1_000_000_000


def validate(people: list[int]) -> None:
    """Raise ValueError unless people says for each of 2^q sheets how many readers sent it in."""
    if type(people) is not list:
        raise ValueError(f"people must be a list, not {type(people).__name__}")
    size = len(people)
    if not 1 <= size <= 1 << MAX_QUESTIONS or size & (size - 1):
        raise ValueError(f"the number of sheets must be a power of two, not {size}")
    for sheet, count in enumerate(people):
        if type(count) is not int or not 0 <= count <= MAX_PEOPLE:
            raise ValueError(f"sheet {sheet}: not an int in 0..{MAX_PEOPLE}: {count!r}")
