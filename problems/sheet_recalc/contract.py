# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of sheet_recalc must satisfy."""

import re

MAX_CELLS = 24_000
MAX_TERMS = 72_000
MAX_NUMBER = 1_000_000_000
NAME = re.compile(r"[A-Z]{1,2}[1-9][0-9]{0,3}")
TERM = r"(?:[A-Z]{1,2}[1-9][0-9]{0,3}|0|[1-9][0-9]{0,9})"
FORMULA = re.compile(f"-?{TERM}(?:[+-]{TERM})*")
NUMBER = re.compile(r"(?<![A-Z0-9])[0-9]{10}")


def validate(cells: dict[str, str]) -> None:
    """Raise ValueError unless cells maps names of cells to formulas, neither too many nor long."""
    if type(cells) is not dict or len(cells) > MAX_CELLS:
        raise ValueError(f"cells must be a dict of at most {MAX_CELLS} cells")
    terms = 0
    for name, formula in cells.items():
        if type(name) is not str or not NAME.fullmatch(name):
            raise ValueError(f"not a name of a cell: {name!r}")
        if type(formula) is not str or not FORMULA.fullmatch(formula):
            raise ValueError(f"not a formula: {formula!r}")
        if any(int(number) > MAX_NUMBER for number in NUMBER.findall(formula)):
            raise ValueError(f"a number must be at most {MAX_NUMBER}: {formula!r}")
        terms += 1 + formula.count("+", 1) + formula.count("-", 1)
    if terms > MAX_TERMS:
        raise ValueError(f"there must be at most {MAX_TERMS} terms, not {terms}")
