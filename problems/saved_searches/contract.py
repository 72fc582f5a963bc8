# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of saved_searches must satisfy."""

import re

NAMES = frozenset(("price", "year", "weight", "width", "power", "hours"))
MAX_MACHINES = 1_500
MAX_SEARCHES = 300
MAX_COMPARISONS = 40
MAX_DEPTH = 20
COMPARISON = re.compile("([a-z]+) (?:<|<=|>|>=|=|!=) (?:0|[1-9][0-9]{0,3})")
MARKS = {"?": 0, "not": 1, "(": 2, ")": 3, "and": 4, "or": 4}
TOO_MANY_NOT = "not not not not"


def validate(columns: dict[str, list[int | None]], searches: list[str]) -> None:
    """Raise ValueError unless columns are equally long, and searches follow the grammar."""
    if type(columns) is not dict or not 1 <= len(columns) <= len(NAMES):
        raise ValueError("columns must be a dict of 1 to 6 lists")
    lengths = set()
    for name, column in columns.items():
        if type(name) is not str or name not in NAMES:
            raise ValueError(f"there is no property {name!r}")
        if type(column) is not list or len(column) > MAX_MACHINES:
            raise ValueError(f"{name} must be a list of at most {MAX_MACHINES} values")
        for value in column:
            if value is not None and (type(value) is not int or not 0 <= value <= 9_999):
                raise ValueError(f"{name} must hold integers from 0 to 9,999, not {value!r}")
        lengths.add(len(column))
    if len(lengths) > 1:
        raise ValueError("the columns differ in length")
    if type(searches) is not list or len(searches) > MAX_SEARCHES:
        raise ValueError(f"searches must be a list of at most {MAX_SEARCHES} texts")
    for number, search in enumerate(searches):
        if type(search) is not str or len(search) > 3_000 or not search.isascii():
            raise ValueError(f"search {number} must be an ASCII str of at most 3,000 characters")
        if "?" in search or not columns.keys() >= set(COMPARISON.findall(search)):
            raise ValueError(f"search {number} names properties that are not there")
        _check(number, COMPARISON.sub("?", search))


def _check(number: int, search: str) -> None:
    """Raise ValueError unless the text, with comparisons as question marks, is a search."""
    depth = 0
    wanted = True
    for word in search.split(" "):
        mark = MARKS.get(word)
        if mark is None or wanted != (mark < 3):
            raise ValueError(f"search {number} does not follow the grammar: {search[:80]}")
        if mark == 2:
            depth += 1
        elif mark == 3:
            depth -= 1
        if not 0 <= depth <= MAX_DEPTH:
            raise ValueError(f"search {number} has too many parentheses")
        wanted = mark in (1, 2, 4)
    if wanted or depth:
        raise ValueError(f"search {number} ends too early")
    if search.count("?") > MAX_COMPARISONS or TOO_MANY_NOT in search:
        raise ValueError(f"search {number} has too many comparisons, or too many not")
