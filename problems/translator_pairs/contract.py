# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of translator_pairs must satisfy."""

import re

MAX_PEOPLE = 2_000
MAX_LANGUAGES = 5
WORD = re.compile("(?:[a-z][a-z]){1,5}")


def validate(text: str) -> None:
    """Raise ValueError unless text states the interpreters of both shifts."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    sizes = words[:2]
    if len(sizes) < 2 or not all(word.isdigit() and len(word) <= 4 for word in sizes):
        raise ValueError(f"the input must begin with two numbers, not {sizes}")
    a, b = map(int, sizes)
    if not (1 <= a <= MAX_PEOPLE and 1 <= b <= MAX_PEOPLE):
        raise ValueError(f"a or b is out of bounds: {a}, {b}")
    if len(words) != 2 + a + b:
        raise ValueError(f"{a} and {b} interpreters are not {len(words) - 2} words")
    for word in words[2:]:
        if not WORD.fullmatch(word):
            raise ValueError(f"a word must be one to five languages, not {word[:50]}")
        languages = {word[i : i + 2] for i in range(0, len(word), 2)}
        if 2 * len(languages) != len(word):
            raise ValueError(f"a language stands twice in {word}")
