# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of ledger_revaluation must satisfy."""

MAX_OPERATIONS = 18_000
LARGEST = {"append": 1_000_000_000, "add": 1_000_000_000, "scale": 2_000_000_000, "sum": 0}


def validate(ops: list[tuple[str, int]]) -> None:
    """Raise ValueError unless ops is a list of operations with numbers in bounds."""
    if type(ops) is not list or len(ops) > MAX_OPERATIONS:
        raise ValueError(f"ops must be a list of at most {MAX_OPERATIONS} operations")
    entries = 0
    for index, operation in enumerate(ops):
        if type(operation) is not tuple or len(operation) != 2:
            raise ValueError(f"operation {index} must be a tuple of two: {operation!r}")
        word, number = operation
        if type(word) is not str or type(number) is not int:
            raise ValueError(f"operation {index} must be a tuple of str, int: {operation!r}")
        largest = entries - 1 if word == "get" else LARGEST.get(word, -1)
        if not 0 <= number <= largest:
            raise ValueError(f"operation {index} is not allowed: {operation!r}")
        entries += word == "append"
