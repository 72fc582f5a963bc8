# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of bulletin_wrap must satisfy."""

import re

MAX_CHARACTERS = 80_000
MAX_WIDTHS = 80
MAX_WIDTH = 120
WORDS = re.compile("[!-~]+(?: [!-~]+)*")


def validate(text: str, widths: list[int]) -> None:
    """Raise ValueError unless all words of text, with single blanks between, fit all widths."""
    if type(text) is not str:
        raise ValueError(f"text must be a str, not {type(text).__name__}")
    if len(text) > MAX_CHARACTERS:
        raise ValueError(f"there may be {MAX_CHARACTERS} characters, not {len(text)}")
    if text and not WORDS.fullmatch(text):
        raise ValueError("text must be words of printable ASCII with single blanks between them")
    if type(widths) is not list or set(map(type, widths)) - {int}:
        raise ValueError("widths must be a list of int")
    if not 1 <= len(widths) <= MAX_WIDTHS or len(set(widths)) != len(widths):
        raise ValueError(f"there must be 1 to {MAX_WIDTHS} different widths")
    longest = max(map(len, text.split(" ")))
    if min(widths) < max(1, longest) or max(widths) > MAX_WIDTH:
        raise ValueError(f"a width is less than 1 or {longest}, or above {MAX_WIDTH}")
