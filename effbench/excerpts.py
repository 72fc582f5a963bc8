"""Values as texts of bounded length, and where two of them differ, for people to read.

Answers are somebody else's data: nothing of theirs is called, and no text of theirs reaches a
terminal as anything but printable characters.
"""

from __future__ import annotations

import reprlib
import sys
from typing import Any

from effbench.checkers import Compare

SHORT_CHARACTERS = 240
SHORT_LINES = 6
# How many elements of a container are shown: the most that keep the text short.
ELEMENTS = (12, 6, 3, 2)
# Python refuses to write larger integers in decimal.
DECIMAL_BITS = 10_000


class _Excerpt(reprlib.Repr):
    def __init__(self, elements: int, characters: int) -> None:
        super().__init__()
        self.maxlist = self.maxtuple = self.maxset = self.maxfrozenset = self.maxdict = elements
        self.maxstring = self.maxother = self.maxlong = characters
        self.maxlevel = sys.getrecursionlimit()

    def repr_int(self, x: int, level: int) -> str:
        if x.bit_length() < DECIMAL_BITS:
            return super().repr_int(x, level)
        digits = hex(x)
        return digits if len(digits) <= self.maxlong else f"{digits[: self.maxlong]}..."

    def repr_ndarray(self, x: Any, level: int) -> str:
        return f"array({self.repr1(x.tolist(), level)}, dtype={x.dtype})"


def show_value(value: object, *, whole: bool = False) -> str:
    """Return a value as Python would write it, on one line; cut, with its length, unless `whole`.

    Integers too large for decimal digits are written in hexadecimal ones.
    """
    full = _Excerpt(sys.maxsize, sys.maxsize)
    if whole:
        return full.repr(value)
    for elements in ELEMENTS:
        text = _Excerpt(elements, SHORT_CHARACTERS // 2).repr(value)
        if len(text) <= SHORT_CHARACTERS:
            break
    else:
        text = text[:SHORT_CHARACTERS] + "..."
    if "..." not in text or not isinstance(value, list | tuple | dict | set | frozenset | str):
        return text
    unit = "characters" if isinstance(value, str) else "elements"
    return f"{text} ({len(value):,} {unit})"


def show_text(text: str, *, whole: bool = False) -> str:
    """Return the lines of a text, of printable characters only; the first few unless `whole`."""
    lines = ["".join(c if c.isprintable() else " " for c in line) for line in text.splitlines()]
    if whole:
        return "\n".join(lines)
    width = SHORT_CHARACTERS // 2
    shown = [line if len(line) <= width else f"{line[:width]}..." for line in lines[:SHORT_LINES]]
    if len(lines) > SHORT_LINES:
        shown.append(f"... ({len(lines):,} lines)")
    return "\n".join(shown)


def locate_difference(expected: object, answer: object, same: Compare) -> str:
    """Return where an answer that `same` rejects first differs from the expected one, and how."""
    place = ""
    while type(expected) is type(answer):
        step = _descend(expected, answer, same)
        if isinstance(step, str):
            return f"{place}: {step}" if place else step
        index, expected, answer = step
        place += f"[{index}]"
    kinds = f"{type(expected).__name__} expected, {type(answer).__name__} given"
    if not isinstance(expected, list | tuple | dict | set | frozenset | str):
        kinds += f": {show_value(expected)}, {show_value(answer)}"
    return f"{place}: {kinds}" if place else kinds


def _descend(expected: Any, answer: Any, same: Compare) -> tuple[str, object, object] | str:
    """Return index and values of the first elements that differ, or what to say of the values."""
    if isinstance(expected, str):
        return _compare_texts(expected, answer, same)
    if isinstance(expected, list | tuple | set | frozenset) and len(expected) != len(answer):
        return f"{len(expected):,} elements expected, {len(answer):,} given"
    if isinstance(expected, list | tuple):
        pairs = enumerate(zip(expected, answer, strict=True))
        found = ((str(i), a, b) for i, (a, b) in pairs if not same(a, b))
    elif isinstance(expected, dict):
        missing = [key for key in expected if key not in answer]
        if missing or len(expected) != len(answer):
            keys = missing or [key for key in answer if key not in expected]
            return f"the key {show_value(keys[0])} is {'missing' if missing else 'not expected'}"
        found = (
            (show_value(key), value, answer[key])
            for key, value in expected.items()
            if not same(value, answer[key])
        )
    else:
        return _oppose(expected, answer)
    return next(found, "equal but for the types of keys or elements")


def _oppose(expected: object, answer: object) -> str:
    return f"{show_value(expected)} expected, {show_value(answer)} given"


def _compare_texts(expected: str, answer: str, same: Compare) -> str:
    """Return the first word that differs, where blanks are free, else the first line."""
    by_words = same(expected, f" {expected}\n")
    parts = (
        (expected.split(), answer.split())
        if by_words
        else (
            expected.split("\n"),
            answer.split("\n"),
        )
    )
    unit = "word" if by_words else "line"
    if len(parts[0]) + len(parts[1]) == 2:
        return _oppose(expected, answer)
    for number, (left, right) in enumerate(zip(*parts, strict=False), 1):
        if not same(left, right):
            return f"{unit} {number:,}: {_oppose(left, right)}"
    return f"{len(parts[0]):,} {unit}s expected, {len(parts[1]):,} given"
