"""Submission files become values: JSONL, plain or gzipped, one sample a line.

{"task_id": "hike_ladder", "solution": "<whole program>", "model": "optional"}
{"task_id": "HumanEval/0", "completion": "<continuation of the prompt, or raw chat output>"}
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from effbench.errors import InputError
from effbench.model import NotScored, Problem, Submission, Wanted

MAX_SOURCE_BYTES = 1 << 20
_KEYS = ("task_id", "solution", "completion", "model")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
Resolve = Callable[[str], Problem | None]
Suggest = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class RawSample:
    """One sample before its task id is looked up. `is_program` tells solution from completion."""

    task_id: str
    text: str
    is_program: bool
    model: str
    origin: str


@dataclass(frozen=True, slots=True)
class Submissions:
    """What files held: samples of the suite's problems, of others, and lines that were skipped."""

    scored: tuple[Submission, ...]
    not_scored: tuple[NotScored, ...]
    skipped: tuple[str, ...]

    def wanted(self) -> Iterator[Wanted]:
        """Yield how many samples are to be judged of each model, by problem."""
        found: dict[str, Counter[str]] = {}
        for item in self.scored:
            found.setdefault(item.model, Counter())[item.problem] += 1
        for model, samples in found.items():
            yield Wanted(model, tuple(sorted(samples.items())))


def read_lines(path: Path, skipped: list[str] | None = None) -> Iterator[RawSample]:
    """Yield the samples of one JSONL file, in order.

    Raises InputError naming file, line and field for a line that cannot be used; with `skipped`
    given, such lines are noted there instead.
    """
    for number, line in _numbered_lines(path):
        origin = f"{path}:{number}"
        try:
            yield _parse_line(line, origin, name_model(path))
        except InputError as error:
            if skipped is None:
                raise InputError(
                    f"{error} (effbench evaluate --skip-bad-lines leaves such lines out)"
                ) from None
            skipped.append(str(error))


def name_model(path: Path) -> str:
    """Return the model that a file's samples are of, where they do not say so themselves."""
    return path.name.removesuffix(".gz").removesuffix(".jsonl").removesuffix(".json")


def _numbered_lines(path: Path) -> Iterator[tuple[int, bytes]]:
    opener: Any = gzip.open if path.suffix == ".gz" else open
    try:
        with opener(path, "rb") as file:
            for number, line in enumerate(file, 1):
                if number == 1:
                    _reject_other_formats(line, path)
                if line.strip():
                    yield number, line
    except gzip.BadGzipFile:
        raise InputError(
            f"{path}: is not gzipped, as its name says: take .gz off its name, or gzip it"
        ) from None
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(f"{path}: cannot be read: {error}") from None


def _reject_other_formats(line: bytes, path: Path) -> None:
    """Raise InputError for a first line that shows that the whole file is something else."""
    if line.startswith(_UTF_16) or b"\0" in line[:4]:
        raise InputError(f"{path}:1: is UTF-16, and has to be UTF-8: save it as that")
    start = line.removeprefix(b"\xef\xbb\xbf").strip()
    if start == b"[" or start.startswith((b"[{", b"[ {")):
        raise InputError(
            f"{path}:1: is a JSON array, and has to be one object a line: jq -c '.[]' FILE writes "
            "that"
        )


def _explain(error: Exception) -> str:
    """Return what is wrong with a line, and where in it: lines are counted by the file's reader."""
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg}, column {error.colno}"
    return str(error)


def _parse_line(line: bytes, origin: str, stem: str) -> RawSample:
    pairs: list[tuple[str, Any]] = []

    def note(found: list[tuple[str, Any]]) -> dict[str, Any]:
        pairs[:] = found  # the object that is the line comes last
        return dict(found)

    try:
        data = json.loads(line, object_pairs_hook=note)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{origin}: not JSON: {_explain(error)}") from None
    if not isinstance(data, dict):
        raise InputError(f"{origin}: a line must be an object, not {type(data).__name__}")
    kinds = [key for key in ("solution", "completion") if data.get(key) is not None]
    if not kinds:
        null = [key for key in ("solution", "completion") if key in data]
        state = f"missing, and {null[0]!r} is null" if null else "missing"
        raise InputError(f"{origin}: field 'solution' (whole program) or 'completion' is {state}")
    given = Counter(key for key, _ in pairs)
    for key in _KEYS:
        if given[key] > 1:
            raise InputError(f"{origin}: field {key!r} is given {given[key]} times: leave one")
    text = _text(data, kinds[0], origin)
    model = _text(data, "model", origin, stem)
    if not model.strip():
        raise InputError(
            f"{origin}: field 'model' is empty: name the model, or leave the field out, which "
            "takes the file's name"
        )
    return RawSample(_text(data, "task_id", origin), text, kinds[0] == "solution", model, origin)


def _text(data: dict[str, Any], key: str, origin: str, default: str | None = None) -> str:
    value = data.get(key, default)
    if value is None:
        raise InputError(f"{origin}: field {key!r} is {'null' if key in data else 'missing'}")
    if not isinstance(value, str):
        raise InputError(f"{origin}: field {key!r} must be text, not {type(value).__name__}")
    if len(value) > MAX_SOURCE_BYTES:
        raise InputError(f"{origin}: field {key!r} is longer than {MAX_SOURCE_BYTES} characters")
    return value


def assign(
    samples: Iterable[RawSample], resolve: Resolve, suggest: Suggest = lambda name: ""
) -> Submissions:
    """Number the samples of every (model, problem) and set aside those the suite does not hold.

    Raises InputError when no sample at all belongs to the suite; `suggest` adds to an unknown name
    what may have been meant.
    """
    scored: list[Submission] = []
    foreign: list[NotScored] = []
    seen: Counter[tuple[str, str]] = Counter()
    for raw in samples:
        problem = resolve(raw.task_id)
        name = raw.task_id if problem is None else problem.id
        sample = seen[raw.model, name]
        seen[raw.model, name] += 1
        if problem is None:
            foreign.append(NotScored(raw.model, name, sample, raw.origin))
        else:
            where = (raw.text, raw.is_program, raw.origin)
            scored.append(Submission(raw.model, name, sample, *where))
    if not scored:
        if not foreign:
            raise InputError("there is no sample in what was given")
        first = foreign[0]
        raise InputError(
            f"{first.origin}: no sample belongs to a problem of the suite; the first one names "
            f"{first.problem!r}{suggest(first.problem)}: effbench problems list names them all"
        )
    return Submissions(tuple(scored), tuple(foreign), ())
