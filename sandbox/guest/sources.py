"""The text of a program: its line ends and its imports, and why there is none."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator


class ExtractionError(ValueError):
    """The answer holds no usable program; the message is the reason."""


def normalise(text: str, name: str) -> str:
    """Return the text with plain line ends; ExtractionError if no source can look like that."""
    if "\0" in text:
        raise ExtractionError(f"the {name} holds a NUL byte")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ExtractionError(f"the {name} is not valid Unicode: lone surrogate") from None
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def imports_of(source: str) -> list[str]:
    """Return the sorted names of the top-level packages that `source` imports anywhere.

    Counts `__import__` and `importlib.import_module` with a constant; skips relative imports.
    Raises ExtractionError if the source does not parse.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            nodes = list(ast.walk(ast.parse(normalise(source, "program"))))
    except SyntaxError as error:
        raise ExtractionError(f"the program does not parse: {describe(error)}") from None
    except (RecursionError, MemoryError):
        raise ExtractionError("the program is too deeply nested to parse") from None
    except (ValueError, OverflowError, SystemError) as error:
        raise ExtractionError(str(error)) from None
    froms = [node for node in nodes if isinstance(node, ast.ImportFrom) and not node.level]
    names = [node.module for node in froms if node.module]
    names += [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    importers = {"__import__", "import_module"}
    for alias in (alias for node in froms for alias in node.names):
        if alias.asname and alias.name in importers:
            importers.add(alias.asname)
    names += [name for node in nodes for name in _dynamic_import(node, importers)]
    return sorted({name.partition(".")[0] for name in names} - {""})


def describe(error: SyntaxError) -> str:
    """Return what is wrong, and in which line."""
    return f"{error.msg} (line {error.lineno})" if error.lineno else str(error.msg)


def _dynamic_import(node: ast.AST, importers: set[str]) -> Iterator[str]:
    if not isinstance(node, ast.Call):
        return
    callee = node.func
    name = getattr(callee, "attr", None) or getattr(callee, "id", None)
    if name in importers:
        arguments = node.args[:1] + [word.value for word in node.keywords if word.arg == "name"]
        for value in (getattr(argument, "value", None) for argument in arguments):
            if isinstance(value, str):
                yield value
