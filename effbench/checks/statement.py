"""Rules about what the model is told, and about the manifest: nothing is run for them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from effbench.canary import find_unmarked
from effbench.checks.base import Finding, Severity
from effbench.errors import SuiteError
from effbench.model import Problem
from effbench.naming import is_problem_id
from effbench.variants import disguise

RULE = "statement"
PLAIN_SENTENCE = "Use only the standard library."
NUMPY_SENTENCE = "numpy is available"
MAX_TITLE_CHARACTERS = 80
_HINTS = re.compile(r"\befficien\w*|\bcomplexity\b|\bO\(\w|\bas fast as\b", re.IGNORECASE)


def check_statement(problem: Problem) -> Iterator[Finding]:
    """Yield what is wrong with prompt and manifest."""
    yield from _check_prompt(problem)
    if problem.imported:
        return
    for path in find_unmarked(problem) if problem.canary else ():
        yield _error(
            f"{path}: lacks the suite's canary: effbench suite mark writes it (--suite DIR for one "
            "of yours)"
        )
    manifest = problem.folder / "problem.toml"
    if not is_problem_id(problem.id):
        yield _error(f"{problem.folder}: {problem.id!r} is not a lower_snake identifier: rename it")
    if not 0 < len(problem.title.strip()) <= MAX_TITLE_CHARACTERS:
        yield _error(f"{manifest}: title must have 1 to {MAX_TITLE_CHARACTERS} characters")
    if problem.io == "function" and not problem.entry_point.isidentifier():
        yield _error(f"{manifest}: entry_point {problem.entry_point!r} cannot be a function's name")
    if not 1 <= problem.difficulty <= 5:
        yield _error(f"{manifest}: difficulty = {problem.difficulty}: use 1 to 5")
    if problem.variant is not None:
        try:
            disguise(problem, problem.variant)
        except SuiteError as error:
            yield _error(str(error))


def _check_prompt(problem: Problem) -> Iterator[Finding]:
    path = problem.folder / "prompt.md"
    if problem.io == "function" and not re.search(
        rf"\b{re.escape(problem.entry_point)}\b", problem.prompt
    ):
        yield _error(f"{path}: does not mention the entry point {problem.entry_point}: state it")
    if problem.io == "stdin" and not re.search(r"\bstandard input\b", problem.prompt):
        yield _error(f"{path}: does not say that programs read standard input: state it")
    if problem.imported:
        return
    expected, other = PLAIN_SENTENCE, NUMPY_SENTENCE
    if problem.numpy:
        expected, other = other, expected
    if expected not in problem.prompt:
        yield _error(f"{path}: add the sentence {expected!r}: problem.toml says so with `numpy`")
    if other in problem.prompt:
        yield _error(f"{path}: says {other!r}, problem.toml says otherwise with `numpy`")
    hint = _HINTS.search(problem.prompt)
    if hint is not None:
        message = (
            f"{path}: {hint.group()!r} hints at the way: say only what is right, and the sizes"
        )
        yield Finding(RULE, Severity.WARNING, message)


def _error(message: str) -> Finding:
    return Finding(RULE, Severity.ERROR, message)
