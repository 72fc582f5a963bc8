# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of wheel_cipher must satisfy."""

import re

MAX_CHARACTERS = 50_000
MAX_WHEELS = 80
TELEGRAM = re.compile("[a-z ]*")
WHEEL = re.compile("[a-z]{2,600}")


def validate(telegram: str, wheels: list[str]) -> None:
    """Raise ValueError unless telegram is letters and blanks, and wheels differ in length."""
    if type(telegram) is not str or len(telegram) > MAX_CHARACTERS:
        raise ValueError(f"telegram must be a str of at most {MAX_CHARACTERS} characters")
    if not TELEGRAM.fullmatch(telegram):
        raise ValueError("telegram must consist of letters and blanks")
    if type(wheels) is not list or len(wheels) > MAX_WHEELS:
        raise ValueError(f"wheels must be a list of at most {MAX_WHEELS} wheels")
    for wheel in wheels:
        if type(wheel) is not str or not WHEEL.fullmatch(wheel):
            raise ValueError(f"a wheel must be a str of 2 to 600 letters, not {wheel!r:.40}")
    if len(set(map(len, wheels))) < len(wheels):
        raise ValueError("two wheels have the same length")
