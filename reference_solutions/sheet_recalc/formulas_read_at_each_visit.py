# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Depth first with a stack of names; reads the formula at the first and at the last visit."""

import re

MODULUS = 2**61 - 1
TOKEN = re.compile(r"[+-]?[A-Z]*[0-9]+")


def read(formula: str) -> list[tuple[int, str]]:
    terms = []
    for match in TOKEN.finditer(formula):
        text = match.group()
        sign = -1 if text.startswith("-") else 1
        terms.append((sign, text.lstrip("+-")))
    return terms


def sheet_recalc(cells: dict[str, str]) -> tuple[int, int]:
    values: dict[str, int | None] = {}
    state: dict[str, str] = {}
    for start in cells:
        stack = [start]
        while stack:
            name = stack[-1]
            if state.get(name) == "done":
                stack.pop()
                continue
            if name not in state:
                state[name] = "open"
                for _, word in read(cells[name]):
                    if word in cells and word not in state:
                        stack.append(word)
                continue
            value: int | None = 0
            for sign, word in read(cells[name]):
                if word.isdigit():
                    other: int | None = int(word)
                elif word in cells:
                    other = values.get(word)
                else:
                    other = 0
                if other is None:
                    value = None
                    break
                value = (value + sign * other) % MODULUS
            values[name] = value
            state[name] = "done"
            stack.pop()
    known = [value for value in values.values() if value is not None]
    return len(values) - len(known), sum(known) % MODULUS
