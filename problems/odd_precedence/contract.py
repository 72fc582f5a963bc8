# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of odd_precedence must satisfy."""

import re

MAX_LINES = 200
MAX_CHARACTERS = 250_000
MAX_NUMBER = 1_000_000_000

TOKEN = re.compile(r"0|[1-9][0-9]{0,9}|[+~*()]")


def validate(text: str) -> None:
    """Raise ValueError unless text states lines that can be worked out."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    lines = text.split("\n")
    if not (lines[0].isdigit() and 1 <= int(lines[0]) <= MAX_LINES):
        raise ValueError(f"the number of lines must be in 1..{MAX_LINES}: {lines[0]!r}")
    if len(lines) != int(lines[0]) + 2 or lines[-1]:
        raise ValueError(f"there must be {lines[0]} lines after the first, each with a line end")
    if sum(map(len, lines[1:])) > MAX_CHARACTERS:
        raise ValueError(f"there must be at most {MAX_CHARACTERS} characters")
    for number, line in enumerate(lines[1:-1], 1):
        _validate_line(number, line)


def _validate_line(number: int, line: str) -> None:
    """Raise ValueError unless numbers, signs and parentheses follow each other rightly."""
    tokens = TOKEN.findall(line)
    if "".join(tokens) != line:
        raise ValueError(f"line {number} holds something else than numbers, signs, parentheses")
    depth, is_open = 0, True  # is_open: a number or a parenthesis has to come next
    for token in tokens:
        if is_open != (token == "(" or token.isdigit()):
            raise ValueError(f"line {number} has {token!r} at a wrong place")
        depth += (token == "(") - (token == ")")
        is_open = token in "(+~*"
        if depth < 0 or (token.isdigit() and int(token) > MAX_NUMBER):
            raise ValueError(f"line {number} has {token!r} too much, or it is too large")
    if depth or is_open:
        raise ValueError(f"line {number} ends too early")
