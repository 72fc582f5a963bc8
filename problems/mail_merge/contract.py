# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of mail_merge must satisfy."""

import re

MAX_TEMPLATE = 20_000
MAX_COLUMNS = 50
MAX_ROWS = 20_000
MAX_LETTERS = 10_000_000
NAME = re.compile("[A-Za-z0-9_]{1,20}")
VALUE = re.compile("[ -~\n]{0,20}")
CHARACTERS = re.compile("[ -~\n]*")


def validate(template: str, columns: list[str], rows: list[list[str]]) -> None:
    """Raise ValueError unless every row has a value for every column, and all of them are texts."""
    if type(template) is not str or len(template) > MAX_TEMPLATE:
        raise ValueError(f"template must be a str of at most {MAX_TEMPLATE} characters")
    if not CHARACTERS.fullmatch(template):
        raise ValueError("a character of the template is not allowed")
    if type(columns) is not list or not 1 <= len(columns) <= MAX_COLUMNS:
        raise ValueError(f"columns must be a list of 1 to {MAX_COLUMNS} names")
    for name in columns:
        if type(name) is not str or not NAME.fullmatch(name):
            raise ValueError(f"{name!r} is no name of a column")
    if len(set(columns)) < len(columns):
        raise ValueError("two columns have the same name")
    if type(rows) is not list or len(rows) > MAX_ROWS:
        raise ValueError(f"rows must be a list of at most {MAX_ROWS} lists")
    for row in rows:
        if type(row) is not list or len(row) != len(columns):
            raise ValueError(f"a row must be a list of {len(columns)} values, not {row!r}")
        for value in row:
            if type(value) is not str or not VALUE.fullmatch(value):
                raise ValueError(f"{value!r} is no value")
    if _length(template, columns, rows) > MAX_LETTERS:
        raise ValueError(f"the letters have more than {MAX_LETTERS} characters")


def _length(template: str, columns: list[str], rows: list[list[str]]) -> int:
    """Return how many characters all letters have together."""
    length = len(template) * len(rows)
    for index, name in enumerate(columns):
        gap = "{{" + name + "}}"
        gained = sum(len(row[index]) for row in rows) - len(gap) * len(rows)
        length += template.count(gap) * gained
    return length
