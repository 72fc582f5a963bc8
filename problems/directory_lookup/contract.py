# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of directory_lookup must satisfy."""

import re

MAX_ENTRIES = 10_000
MAX_REQUESTS = 10_000
MAX_WEIGHT = 1_000_000
MAX_NUMBER = 5
LETTERS = re.compile("[a-z]{1,24}")


def validate(text: str) -> None:
    """Raise ValueError unless text states entries and requests within their bounds."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    lines = text.removesuffix("\n").split("\n")
    n, q = _read_sizes(lines[0])
    if len(lines) != n + q + 1:
        raise ValueError(f"{n} entries and {q} requests are not {len(lines) - 1} lines")
    names = {_read_pair(line, MAX_WEIGHT) for line in lines[1 : n + 1]}
    if len(names) != n:
        raise ValueError("two entries have the same name")
    for line in lines[n + 1 :]:
        _read_pair(line, MAX_NUMBER)


def _read_sizes(line: str) -> tuple[int, int]:
    words = line.split(" ")
    if len(words) != 2 or not all(re.fullmatch("[0-9]{1,5}", word) for word in words):
        raise ValueError(f"the first line must hold n and q, not {line!r}")
    n, q = map(int, words)
    if not (1 <= n <= MAX_ENTRIES and 1 <= q <= MAX_REQUESTS):
        raise ValueError(f"n must be in 1..{MAX_ENTRIES} and q in 1..{MAX_REQUESTS}: {n}, {q}")
    return n, q


def _read_pair(line: str, most: int) -> str:
    """Return the letters of a line, which are followed by a number from 1 to most."""
    letters, _, number = line.partition(" ")
    if not LETTERS.fullmatch(letters):
        raise ValueError(f"1 to 24 letters out of a-z must come first: {line!r}")
    if not (number.isdecimal() and len(number) <= 7 and 1 <= int(number) <= most):
        raise ValueError(f"a number in 1..{most} must come second: {line!r}")
    return letters
