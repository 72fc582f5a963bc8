"""ENAMEL (Qiu et al. 2024, "How efficient is LLM-generated code?"): its csv and its samples files.

Generators and checkers are copied as they are and run in a guest only; texts are read with
regular expressions, because a parser is no match for hostile programs.
"""

from __future__ import annotations

import csv
import inspect
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from effbench.errors import InputError
from effbench.importers import enamel_helpers
from effbench.importers.base import ProblemDraft, ReferenceDraft
from effbench.model import CheckerSpec, Level
from effbench.submissions import MAX_SOURCE_BYTES, RawSample

COLUMNS = (
    "task_id",
    "prompt",
    "input_generator",
    "input_levels",
    "reference_solution",
    "checker",
    "entry_point",
)
# Rows of the csv that ENAMEL's own problem set does not have.
LEFT_OUT = frozenset(
    {
        *(2, 23, 41, 45, 53, 60, 71, 92, 97, 99, 102),
        *(123, 124, 135, 137, 138, 144, 148, 156, 157, 159, 160),
    }
)
HARDNESS = (0.0, 3.0, 3.0, 4.0)
CASES = (8, 4, 4, 4)
TIMEOUT_FACTOR = 2.0
MEMORY_BYTES = 4 << 30

_TASK_ID = re.compile(r"HumanEval/(\d{1,6})")
_NAME = re.compile(r"[A-Za-z_]\w*")
_FUNCTION = re.compile(r"^def ([A-Za-z_]\w*)\(", re.MULTILINE)
_EQUALITY = "return type(output) == type(answer) and output == answer"
_TOLERANCE = re.compile(r"return (?!.*\binput\b).*\babs\(a(?:nswer)? - .*\) < ([0-9.e-]+)")
# Where the answer is one of these, equality and our exact comparison are the same.
_SAME_WHEN_EQUAL = frozenset(
    ("bool", "float", "int", "str", "Optional[str]", "List[str]", "Optional[int]")
)
_HELPERS = {
    function.__name__: inspect.getsource(function)
    for function in (
        enamel_helpers.is_prime_number,
        enamel_helpers.rand_probably_prime,
        enamel_helpers.rand_primality,
        enamel_helpers.rand_parens,
    )
}
_ORIGIN = "of ENAMEL (github.com/q-rz/enamel, Apache-2.0)"
_GENERATE = """
def _generate(size, rng, level, case):
    random.seed(rng.getrandbits(64))
    return generate_input(size, level, case)
"""
_SHAPE = """
def {name}(size, rng):
    return _generate(size, rng, {level}, {case})
"""
# What makes their checker fail is not an answer that it accepts.
_CHECK = """
def check(arguments, expected, answer):
    try:
        return bool(__check(arguments, expected, answer))
    except Exception:
        return False
"""


def read_enamel(path: Path) -> list[ProblemDraft]:
    """Return the problems of ENAMEL's csv in its order, without the rows that it leaves out itself.

    Raises InputError naming file, line and column.
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            missing = [name for name in COLUMNS if name not in (reader.fieldnames or ())]
            if missing:
                raise InputError(f"{path}: not ENAMEL's csv: column {missing[0]!r} is missing")
            rows = [(f"{path}: row that ends in line {reader.line_num}", row) for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path}: cannot be read as csv: {error}") from error
    drafts = [_draft(where, row) for where, row in rows]
    return [draft for draft in drafts if draft is not None]


def _draft(where: str, row: dict[str, str | None]) -> ProblemDraft | None:
    cells = {name: row[name] or "" for name in COLUMNS}
    for name in COLUMNS:
        if not cells[name].strip():
            raise InputError(f"{where}: column {name!r} is empty")
    match = _TASK_ID.fullmatch(cells["task_id"])
    if match is None:
        raise InputError(f"{where}: column 'task_id' must be HumanEval/<number>")
    number = int(match[1])
    if number in LEFT_OUT:
        return None
    task_id, prompt, entry_point = cells["task_id"], cells["prompt"], cells["entry_point"]
    checker = _choose_checker(cells["checker"], prompt, entry_point)
    return ProblemDraft(
        id=f"humaneval_{number:03}",
        aliases=(task_id, str(number)),
        title=f"{task_id} {entry_point}",
        entry_point=entry_point,
        prompt=prompt,
        levels=_read_levels(where, cells["input_levels"]),
        references=(ReferenceDraft("expert", 1, f"{prompt}\n{cells['reference_solution']}"),),
        generator=_write_generator(task_id, cells["input_generator"], prompt),
        checker=checker,
        checker_source=(
            _write_checker(task_id, cells["checker"], prompt) if checker.name == "custom" else None
        ),
        memory_bytes=MEMORY_BYTES,
        timeout_factor=TIMEOUT_FACTOR,
    )


def _read_levels(where: str, text: str) -> tuple[Level, ...]:
    sizes = text.split()
    if len(sizes) != len(CASES) or not all(size.isdecimal() for size in sizes):
        raise InputError(f"{where}: column 'input_levels' must be {len(CASES)} sizes, not {text!r}")
    return tuple(
        Level(int(size), HARDNESS[level], cases, tuple(_shapes(level)))
        for level, (size, cases) in enumerate(zip(sizes, CASES, strict=True))
    )


def _shapes(level: int) -> list[str]:
    return [f"level_{level}_case_{case}" for case in range(CASES[level])]


def _choose_checker(text: str, prompt: str, entry_point: str) -> CheckerSpec:
    """Return a built-in checker where it decides as theirs does, else the custom one.

    Their tolerance lets NaN pass behind a right first element; ours does not.
    """
    body = [line.strip() for line in text.splitlines() if line.strip()][1:]
    if len(body) != 1:
        return CheckerSpec("custom")
    tolerance = _TOLERANCE.fullmatch(body[0])
    if tolerance is not None:
        return CheckerSpec("float", absolute=float(tolerance[1]))
    annotation = re.search(rf"^def {entry_point}\(.*\) *-> *([^:]+):", prompt, re.MULTILINE)
    if body[0] == _EQUALITY and annotation and annotation[1].strip() in _SAME_WHEN_EQUAL:
        return CheckerSpec("exact")
    return CheckerSpec("custom")


def _write_generator(task_id: str, text: str, prompt: str) -> str:
    """Return a generator file: one function a case, the helpers it needs, and the original."""
    names = set(_NAME.findall(text))
    head = f'"""Inputs of {task_id} {_ORIGIN}, one function a case."""'
    parts = [f"{head}\n\nimport random\nimport string"]
    if names & set(_FUNCTION.findall(prompt)):
        parts.append(_complete(prompt))
    parts += [_HELPERS[name] for name in _HELPERS if name in _close_over(names)]
    parts += [text, _GENERATE]
    for level, cases in enumerate(CASES):
        for case, name in zip(range(cases), _shapes(level), strict=True):
            parts.append(_SHAPE.format(name=name, level=level, case=case))
    return _join(parts)


def _close_over(names: set[str]) -> set[str]:
    """Return the helpers among `names` and those that they call themselves."""
    used = names & set(_HELPERS)
    while more := {n for u in used for n in _NAME.findall(_HELPERS[u]) if n in _HELPERS} - used:
        used |= more
    return used


def _write_checker(task_id: str, text: str, prompt: str) -> str:
    """Return a checker file: theirs takes arguments, expected and given answer, in that order.

    It may call functions of the prompt.
    """
    head = f'"""What answers are right for {task_id} {_ORIGIN}."""'
    return _join([head, _complete(prompt), text, _CHECK])


def _join(parts: list[str]) -> str:
    return "\n\n\n".join(part.strip("\n") for part in parts) + "\n"


def _complete(prompt: str) -> str:
    """Return a prompt as a program, whose last function does nothing."""
    return prompt.rstrip() + "\n    pass"


def read_samples(path: Path, model: str, skipped: list[str] | None = None) -> Iterator[RawSample]:
    """Yield the samples of ENAMEL's samples file in order, the problem's number as task id.

    The file is {"0": ["<program>", ...], ...}, or a list of lists at the problems' numbers. Raises
    InputError naming file and position for a sample that cannot be used; with `skipped` given,
    those are noted there instead.
    """
    for task_id, codes in _read_positions(path):
        if not isinstance(codes, list):
            raise InputError(
                f"{path}: [{task_id}]: must be a list of programs, as in ENAMEL's samples files, "
                "which is what a .json file is read as; write other samples one object a line, "
                "into a .jsonl file"
            )
        for index, code in enumerate(codes):
            origin = f"{path}:[{task_id}][{index}]"
            trouble = _find_trouble(code)
            if trouble is None:
                yield RawSample(task_id, code, True, model, origin)
            elif skipped is None:
                raise InputError(f"{origin}: {trouble}")
            else:
                skipped.append(f"{origin}: {trouble}")


def _read_positions(path: Path) -> list[tuple[str, Any]]:
    try:
        data = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(
            f"{path}: cannot be read as JSON: {error}; with one object a line, its name has to end "
            "in .jsonl"
        ) from error
    if isinstance(data, list):
        return [(str(number), codes) for number, codes in enumerate(data)]
    if isinstance(data, dict):
        return list(data.items())
    raise InputError(f"{path}: must be an object or a list of lists of programs")


def _find_trouble(code: object) -> str | None:
    if not isinstance(code, str):
        return f"must be text, not {type(code).__name__}"
    if len(code) > MAX_SOURCE_BYTES:
        return f"is longer than {MAX_SOURCE_BYTES} characters"
    return None
