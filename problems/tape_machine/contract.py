# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of tape_machine must satisfy; that programs stop, their generators see to."""

import re

MAX_LINES = 60
MAX_NUMBER = 1_000_000
LINE = re.compile(
    r"(?:(?:inc|dec) [a-d]|(?:add|mul) [a-d] [a-d]|(?:set|mod|jnz) [a-d] (0|-?[1-9][0-9]{0,6}))"
)


def validate(program: list[str]) -> None:
    """Raise ValueError unless program is a list of well-formed lines, not too many."""
    if type(program) is not list or len(program) > MAX_LINES:
        raise ValueError(f"program must be a list of at most {MAX_LINES} lines")
    for line in program:
        match = LINE.fullmatch(line) if type(line) is str else None
        if not match:
            raise ValueError(f"not an instruction: {line!r}")
        number = int(match[1] or 1)
        if abs(number) > MAX_NUMBER:
            raise ValueError(f"a number is out of bounds: {line!r}")
        if line.startswith("mod") and number < 2 and match[1]:
            raise ValueError(f"mod needs a number of at least 2: {line!r}")
        if line.startswith("jnz") and number == 0:
            raise ValueError(f"a jump must lead elsewhere: {line!r}")
