"""Finds the whole program in a model's answer to a problem that reads stdin and writes stdout.

Like `extraction`, which looks for a function: nothing but the syntax tree decides. A text counts as
a program when it compiles and does something at module level.
"""

from __future__ import annotations

import ast
import builtins
import contextlib
import warnings
from typing import Iterator, Optional

import definitions
import segments
import sources


def extract_script(text: str) -> tuple[str, list[str]]:
    """Return the program in an answer, and the top-level packages that it imports.

    The answer as it stands is tried first, then the model's turns without reasoning and tokens, and
    their fenced blocks, of which the longest program wins, then the same cut back to what parses.
    What a block's program uses and lacks is taken from the other blocks. Raises ExtractionError if
    none is a program.
    """
    text = sources.normalise(text, "answer")
    if not text.strip():
        raise sources.ExtractionError("the answer is empty")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for whole in (True, False):
            found = [s for s in map(_read, _segments(text, whole)) if s is not None]
            if found:
                is_all = whole and found[0] == _read(text)
                program = found[0] if is_all else _completed(max(found, key=len), text)
                return program, sources.imports_of(program)
    raise sources.ExtractionError("no program in the answer parses and does anything")


def _completed(program: str, text: str) -> str:
    """Return the program behind those definitions of the text's blocks that it lacks."""
    units = []
    for block in segments.distinct(_blocks(text)):
        with contextlib.suppress(SyntaxError, ValueError, RecursionError, MemoryError):
            units += definitions.units_of(block, ast.parse(block).body)
    # A block that gives `input` another meaning is another program's.
    lent = [unit for unit in units if unit.bound.isdisjoint(dir(builtins))]
    return definitions.put_in_front(program, definitions.needed_units(program, lent, ""))


def _blocks(text: str) -> list[str]:
    """Return the fenced blocks of what the model said, and not of what it thought."""
    return [
        block for turn in segments.find_turns(text)[1] for block in segments.fenced_blocks(turn)
    ]


def _segments(text: str, whole: bool) -> Iterator[str]:
    """Yield what may be a program: the text, its turns and blocks; cut back unless `whole`."""
    turns = segments.find_turns(text)[1]
    for segment in segments.distinct([text, *turns, *_blocks(text)]):
        if whole:
            yield segment
        else:
            yield from _cut_back(segment)


def _cut_back(segment: str) -> Iterator[str]:
    """Yield the text from its first line of code, up to the last line that parses."""
    lines = segment.split("\n")
    starts = (i for i, line in enumerate(lines) if segments.is_code_start(line))
    start = next(starts, None)
    if start is None:
        return
    end = len(lines)
    for _ in range(20):
        part = "\n".join(lines[start:end]) + "\n"
        try:
            ast.parse(part)
        except SyntaxError as error:
            end = start + max(0, (error.lineno or 1) - 1)
            if end <= start:
                return
        except (RecursionError, MemoryError, ValueError):
            return
        else:
            yield part
            return


def _read(source: str) -> Optional[str]:
    """Return the source if it is a program that does something, else None."""
    try:
        tree = ast.parse(source)
        compile(tree, "<answer>", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError):
        return None
    return source if any(map(_acts, tree.body)) else None


def _acts(node: ast.stmt) -> bool:
    """Return whether a statement of a module does more than to define, import or mention."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, (ast.Call, ast.Await, ast.ListComp))
    return not isinstance(
        node,
        (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom, ast.Pass),
    )
