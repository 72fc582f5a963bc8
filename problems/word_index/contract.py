# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of word_index must satisfy."""

import re

MAX_LETTERS = 5_000
MAX_QUESTIONS = 4_000
MAX_WORDS = 40_000
HEAD = re.compile(r"([1-9][0-9]{0,3}) ([1-9][0-9]{0,3})")
LETTER = re.compile(r"[a-z]{1,12}(?: [a-z]{1,12})*")
QUESTION = re.compile(r"[a-z]{1,12}(?: [a-z]{1,12}){0,5}")


def validate(text: str) -> None:
    """Raise ValueError unless text states d letters and q questions, a line each."""
    if type(text) is not str or not text.endswith("\n"):
        raise ValueError("the input must be a str that ends with a line feed")
    head, *lines = text[:-1].split("\n")
    match = HEAD.fullmatch(head)
    if not match or int(match[1]) > MAX_LETTERS or int(match[2]) > MAX_QUESTIONS:
        raise ValueError(f"d must be in 1..{MAX_LETTERS} and q in 1..{MAX_QUESTIONS}: {head!r}")
    d, q = int(match[1]), int(match[2])
    if len(lines) != d + q:
        raise ValueError(f"there must be {d + q} lines after the first one, not {len(lines)}")
    if sum(line.count(" ") + 1 for line in lines[:d]) > MAX_WORDS:
        raise ValueError(f"the letters must have at most {MAX_WORDS} words")
    for pattern, part in ((LETTER, lines[:d]), (QUESTION, lines[d:])):
        strange = next((line for line in part if not pattern.fullmatch(line)), None)
        if strange is not None:
            raise ValueError(f"not a letter, or not a question: {strange!r}")
