# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of minhash_sketch must satisfy."""

MODULUS = (1 << 31) - 1
MAX_DOCS = 300
MAX_LENGTH = 500
MAX_NUMBERS = 60_000
MAX_HASHES = 128


def validate(docs: list[list[int]], hashes: list[tuple[int, int]]) -> None:
    """Raise ValueError unless docs are lists of numbers and hashes pairs of them, within bounds."""
    if type(docs) is not list or len(docs) > MAX_DOCS:
        raise ValueError(f"docs must be a list of at most {MAX_DOCS}")
    for doc in docs:
        if type(doc) is not list or not 1 <= len(doc) <= MAX_LENGTH:
            raise ValueError(f"a recipe must be a list of 1 to {MAX_LENGTH} numbers")
        for number in doc:
            _check_number(number, 0)
    if sum(map(len, docs)) > MAX_NUMBERS:
        raise ValueError(f"all recipes together must have at most {MAX_NUMBERS} numbers")
    if type(hashes) is not list or not 1 <= len(hashes) <= MAX_HASHES:
        raise ValueError(f"hashes must be a list of 1 to {MAX_HASHES} pairs")
    for pair in hashes:
        if type(pair) is not tuple or len(pair) != 2:
            raise ValueError(f"not a pair: {pair!r}")
        _check_number(pair[0], 1)
        _check_number(pair[1], 0)


def _check_number(number: int, least: int) -> None:
    if type(number) is not int or not least <= number < MODULUS:
        raise ValueError(f"not an int in {least}..{MODULUS - 1}: {number!r}")
