"""Attempts to score without solving: where they come from, before anything is known about them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from effbench.corpus import Suite
from effbench.errors import InputError
from effbench.model import Problem
from effbench.redteam.attacks import read_problem
from effbench.submissions import MAX_SOURCE_BYTES, read_lines

SAMPLES = (".jsonl", ".gz")


@dataclass(frozen=True, slots=True)
class Attempt:
    """One text that somebody submits for a problem; `origin` says who, or where it lies."""

    problem: str
    text: str
    is_program: bool
    origin: str


def digest_attempt(attempt: Attempt, problem: Problem, identity: str) -> str:
    """Return the digest of all that an attempt's end depends on, but for the secret seeds.

    `identity` names the lane and what examines attempts there.
    """
    facts = (attempt.text, attempt.is_program, problem.id, problem.digest, identity)
    return hashlib.sha256(json.dumps(facts).encode("utf-8", "surrogatepass")).hexdigest()


def read_attempts(paths: Iterable[Path], suite: Suite) -> list[Attempt]:
    """Return the attempts of files and folders that are for problems of `suite`, in order.

    A Python file is for the problem that its attack header names, else its folder, else for the
    suite's only problem. Samples name theirs. Raises InputError naming file and remedy.
    """
    return [attempt for path in _list_files(paths) for attempt in _read_file(path, suite)]


def _list_files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_file():
            yield path
            continue
        inside = path.rglob("*") if path.is_dir() else ()
        found = sorted(each for each in inside if each.suffix in (".py", *SAMPLES))
        if not found:
            raise InputError(f"--attempts {path}: no Python file and no .jsonl of samples is there")
        yield from found


def _read_file(path: Path, suite: Suite) -> Iterator[Attempt]:
    if path.suffix in SAMPLES:
        for raw in read_lines(path):
            problem = suite.find(raw.task_id)
            if problem is not None:
                yield Attempt(problem.id, raw.text, raw.is_program, raw.origin)
        return
    text = path.read_text(encoding="utf-8", errors="surrogateescape")
    if len(text) > MAX_SOURCE_BYTES:
        raise InputError(f"{path}: is longer than {MAX_SOURCE_BYTES} characters")
    name = read_problem(path, text) or _guess_problem(path, suite.problems)
    problem = suite.find(name)
    if problem is not None:
        yield Attempt(problem.id, text, True, str(path))


def _guess_problem(path: Path, problems: Sequence[Problem]) -> str:
    if path.parent.name in (problem.id for problem in problems):
        return path.parent.name
    if len(problems) == 1:
        return problems[0].id
    raise InputError(
        f"{path}: which problem is it for? Put it into a folder of that name, or name one PROBLEM"
    )
