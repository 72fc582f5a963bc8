# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of mask_secrets must satisfy."""

import re

MAX_CHARACTERS = 200_000
MAX_STRETCHES = 30_000
STRETCHES = re.compile("(?:[0-9]{1,6} [0-9]{1,6}\n)*")


def validate(text: str) -> None:
    """Raise ValueError unless text states stretches within a letter, and the letter."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    first, _, rest = text.partition("\n")
    if not re.fullmatch("[0-9]{1,6} [0-9]{1,5}", first):
        raise ValueError(f"the first line must hold n and m, not {first!r}")
    n, m = map(int, first.split())
    if not (1 <= n <= MAX_CHARACTERS and 1 <= m <= MAX_STRETCHES):
        raise ValueError(f"n must be in 1..{MAX_CHARACTERS}, m in 1..{MAX_STRETCHES}: {n}, {m}")
    begin = len(rest) - n - 1
    if begin < 0 or rest[-1] != "\n":
        raise ValueError(f"{n} characters and a line break must come last")
    head, letter = rest[:begin], rest[begin:-1]
    if not STRETCHES.fullmatch(head):
        raise ValueError("a line is no stretch")
    if head.count("\n") != m:
        raise ValueError(f"{m} stretches are not {head.count(chr(10))} lines")
    numbers = list(map(int, head.split()))
    if max(numbers) > n or any(map(int.__gt__, numbers[::2], numbers[1::2])):
        raise ValueError(f"stretches must lie in 0..{n}, and not end before they begin")
    if not re.fullmatch("[ -~\n]*", letter):
        raise ValueError("a character of the letter is not allowed")
