# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of csv_totals must satisfy."""

import re

MAX_ROWS = 10_000
HEADER = "category,amount,note,flag"
NOTE = r'"(?:[^"]|"")*"|[^",]*'
ROW = re.compile(rf'("(?:[^"]|"")*"|[^",]+),("?)(-?(?:0|[1-9]\d{{0,4}})\.\d\d)\2,({NOTE}),({NOTE})')
CATEGORY = re.compile(r'[A-Za-z ,"]{1,20}')
MAX_NOTE = 200
MAX_FLAG = 10


def validate(text: str) -> None:
    """Raise ValueError unless text is a header and 1 to 10,000 rows, each ended by a line feed."""
    if type(text) is not str or not text.isascii() or not text.replace("\n", " ").isprintable():
        raise ValueError("the input must be a str of printable ASCII characters and line feeds")
    header, *rows, end = text.split("\n") if text.count("\n") > 1 else ("", "", "")
    if header != HEADER or end or not 1 <= len(rows) <= MAX_ROWS:
        raise ValueError(f"there must be {HEADER!r}, then 1 to {MAX_ROWS} lines, all ended")
    for number, row in enumerate(rows, 1):
        match = ROW.fullmatch(row)
        if match is None:
            raise ValueError(f"row {number} must have four fields, one an amount, not be {row!r}")
        category, note, flag = map(_unquote, match.group(1, 4, 5))
        if CATEGORY.fullmatch(category) is None:
            raise ValueError(f"the category of row {number} must not be {category!r}")
        if len(note) > MAX_NOTE or len(flag) > MAX_FLAG:
            raise ValueError(f"the note or the flag of row {number} is too long: {row!r}")


def _unquote(field: str) -> str:
    return field[1:-1].replace('""', '"') if field.startswith('"') else field
