# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Evaluates all formulas from their texts in pass after pass until nothing changes."""

import re

MODULUS = 2**61 - 1


def evaluate(formula: str, cells: dict[str, str], values: dict[str, int]) -> int | None:
    value = 0
    for sign, word in re.findall(r"([+-]?)([A-Z0-9]+)", formula):
        if word.isdigit():
            term = int(word)
        elif word not in cells:
            term = 0
        elif word in values:
            term = values[word]
        else:
            return None
        value = value - term if sign == "-" else value + term
    return value % MODULUS


def sheet_recalc(cells: dict[str, str]) -> tuple[int, int]:
    values: dict[str, int] = {}
    changed = True
    while changed:
        changed = False
        for name, formula in cells.items():
            value = evaluate(formula, cells, values)
            if value is not None and name not in values:
                values[name] = value
                changed = True
    return len(cells) - len(values), sum(values.values()) % MODULUS
