"""How reports word numbers of things, and fit words into lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def count(n: int, noun: str) -> str:
    """Return a number with its noun: `1 problem`, `2 problems`."""
    return f"{n} {noun}" if n == 1 else f"{n} {noun}s"


def fill(parts: Iterable[str], width: int, separator: str = " · ") -> Iterator[str]:
    """Yield lines of parts in a row, none of which is broken; a longer one has its own line."""
    line = ""
    for part in parts:
        longer = f"{line}{separator}{part}" if line else part
        if line and len(longer) > width:
            yield line
            longer = part
        line = longer
    if line:
        yield line
