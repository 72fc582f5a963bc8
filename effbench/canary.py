"""A text in every file of a suite, by which those who collect training data can leave it out.

BIG-bench introduced them. A canary stands in a comment, and no model that is evaluated sees it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from effbench.model import Problem

_COMMENTS = {".md": ("<!-- ", " -->")}
_PLAIN = ("# ", "")


def strip_canary(text: str, canary: str) -> str:
    """Return a text without the lines that hold the canary, nor empty lines at its beginning."""
    if not canary or canary not in text:
        return text
    kept = [line for line in text.splitlines(keepends=True) if canary not in line]
    return "".join(kept).lstrip("\n")


def find_unmarked(problem: Problem) -> Iterator[Path]:
    """Yield the files of a problem that lack its suite's canary."""
    references = problem.expert.path.parent
    places = [*problem.folder.iterdir(), problem.generator_path, *references.glob("*.py")]
    for path in sorted(path for path in places if path.is_file()):
        if problem.canary not in path.read_text(encoding="utf-8"):
            yield path


def mark(path: Path, canary: str) -> None:
    """Write the canary into a file's first line, as a comment."""
    before, after = _COMMENTS.get(path.suffix, _PLAIN)
    text = path.read_text(encoding="utf-8")
    path.write_text(f"{before}{canary}{after}\n{text}", encoding="utf-8", newline="\n")
