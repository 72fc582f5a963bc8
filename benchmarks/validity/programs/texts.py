"""More pairs, written as texts: a folder of files, a file a kind of work.

In a file, a line `#: title | arguments` opens a pair and `#| or` separates its two programs, which
both define `solve`; `arguments` is a Python expression, a tuple.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from effbench import codec

from .base import Pair, Program

FOLDER = Path(__file__).with_name("texts")
ENTRY_POINT = "solve"


def read_pairs() -> Iterator[Pair]:
    """Yield the pairs of all files; raises ValueError for a pair that is not two programs."""
    for path in sorted(FOLDER.glob("*.txt")):
        for part in path.read_text(encoding="utf-8").split("\n#: ")[1:]:
            yield _parse(path.stem, part)


def _parse(kind: str, text: str) -> Pair:
    head, _, body = text.partition("\n")
    title, _, arguments = head.partition(" | ")
    first, separator, second = body.partition("\n#| or\n")
    if not separator:
        raise ValueError(f"{kind}: {title}: needs two programs")
    return Pair(
        kind,
        title,
        Program(title.partition(", ")[0], first + "\n", ENTRY_POINT),
        Program(title.partition(", ")[2], second.rstrip() + "\n", ENTRY_POINT),
        partial(codec.encode, ast.literal_eval(arguments)),
    )


PAIRS = tuple(read_pairs())
