# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of feed_pages must satisfy."""

MAX_OPERATIONS = 14_000
MAX_ID = 1_000_000_000
MAX_SCORE = 1_000_000_000
MAX_LENGTH = 100


def validate(ops: list[tuple[str, int, int]]) -> None:
    """Raise ValueError unless ops is a list of operations on posts that exist, all in bounds."""
    if type(ops) is not list or len(ops) > MAX_OPERATIONS:
        raise ValueError(f"ops must be a list of at most {MAX_OPERATIONS} operations")
    present: set[int] = set()
    for index, operation in enumerate(ops):
        if type(operation) is not tuple or len(operation) != 3:
            raise ValueError(f"operation {index} must be a tuple of three: {operation!r}")
        word, post, value = operation
        if not (type(word) is str and type(post) is int and type(value) is int):
            raise ValueError(f"operation {index} must be a tuple of str, int, int: {operation!r}")
        if word == "post":
            good = 0 <= post <= MAX_ID and post not in present and 0 <= value <= MAX_SCORE
            present.add(post)
        elif word == "drop":
            good = post in present and value == 0
            present.discard(post)
        else:
            good = word == "page" and (post == -1 or post in present) and 1 <= value <= MAX_LENGTH
        if not good:
            raise ValueError(f"operation {index} is not allowed: {operation!r}")
