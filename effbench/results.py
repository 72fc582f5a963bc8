"""results.jsonl: what was run and seen. Append-only; a torn end is what was in flight.

The first line is the provenance of everything below it; then one line a (submission, problem), with
a digest of all that it depends on. docs/formats.md names every key.
"""

from __future__ import annotations

import contextlib
import json
import operator
import os
from collections.abc import Container, Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Any

import filelock

from effbench.errors import CapabilityError, InputError
from effbench.files import replace_file
from effbench.model import CaseResult, Judgement, NotScored, Row, Verdict, Wanted, Yardstick
from effbench.refusals import describe_refusal

SCHEMA_VERSION = 2
FORGET = "use another --out, or --restart to forget it"


@dataclass(frozen=True, slots=True)
class Provenance:
    """Everything that two results must share to be comparable."""

    effbench: str
    python: str
    suite_name: str
    suite_version: str
    suite_digest: str
    problems: tuple[str, ...]
    seed: int
    meter: str
    unit: str
    sandbox: str
    layers: tuple[str, ...]
    runtime: tuple[tuple[str, str], ...]
    cpu: str


@dataclass(frozen=True, slots=True)
class Results:
    """A results file as values.

    `wanted` says of each model what was set out for last; of one that it lacks nobody knows.
    """

    provenance: Provenance
    rows: tuple[Row, ...]
    not_scored: tuple[NotScored, ...]
    wanted: tuple[Wanted, ...] = ()

    def of_wanted(self) -> Results:
        """Return these without the rows that the last evaluation of their model was not about."""
        known = {item.model for item in self.wanted}
        wanted = {key for item in self.wanted for key in item.identities()}
        rows = tuple(
            row
            for row in self.rows
            if row.model not in known or (row.model, row.problem, row.sample) in wanted
        )
        return replace(self, rows=rows)

    def of_problems(self, problems: Container[str]) -> Results:
        """Return these as if only `problems` had been evaluated."""
        evaluated = tuple(name for name in self.provenance.problems if name in problems)
        return replace(
            self,
            provenance=replace(self.provenance, problems=evaluated),
            rows=tuple(row for row in self.rows if row.problem in problems),
            wanted=tuple(
                Wanted(item.model, tuple(pair for pair in item.samples if pair[0] in problems))
                for item in self.wanted
            ),
        )


@contextlib.contextmanager
def hold(folder: Path) -> Iterator[None]:
    """Keep other evaluations out of an output folder; raises InputError where one is at work."""
    lock = filelock.FileLock(folder / ".lock", blocking=False)
    with _explain(folder):
        try:
            lock.acquire()
        except filelock.Timeout:
            raise InputError(
                f"{folder}: another evaluation is writing there: wait for it, or use another --out"
            ) from None
    try:
        yield
    finally:
        lock.release()


class ResultsWriter:
    """Appends to a results file; every line is on disk before the next run starts.

    Raises CapabilityError where the file cannot be written: what it holds by then is kept.
    """

    def __init__(self, path: Path, provenance: Provenance, *, fresh: bool) -> None:
        self._path = path
        with _explain(path):
            if fresh or not path.exists():
                _begin(path, provenance)
            else:
                _cut_torn_end(path)
            # Without a buffer: one that the disk refused would be tried again on closing.
            self._file = path.open("ab", buffering=0)

    def write_row(self, row: Row) -> None:
        """Append one submission's row."""
        self._append({"kind": "submission"} | asdict(row))

    def write_wanted(self, items: Iterable[Wanted]) -> None:
        """Append what is going to be judged, so that a reader knows what an interruption left."""
        for item in items:
            line = {"kind": "wanted", "model": item.model, "samples": dict(item.samples)}
            self._append(line)

    def write_not_scored(self, items: Iterable[NotScored]) -> None:
        """Append the samples that belong to no problem of the suite."""
        for item in items:
            self._append({"kind": "not_scored"} | asdict(item))

    def _append(self, value: dict[str, Any]) -> None:
        data = memoryview(_line(value))
        with _explain(self._path):
            while data:
                data = data[self._file.write(data) :]
            os.fsync(self._file.fileno())

    def __enter__(self) -> ResultsWriter:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()


def _line(value: dict[str, Any]) -> bytes:
    # Half a surrogate pair, which a file name or a model can hold, becomes its JSON escape.
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"


def _begin(path: Path, provenance: Provenance) -> None:
    """Write the first line in one step, so that no file is ever without it."""
    head = {"kind": "provenance", "schema_version": SCHEMA_VERSION} | asdict(provenance)
    replace_file(path, _line(head))


@contextlib.contextmanager
def _explain(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CapabilityError(
            f"{path} cannot be written: {describe_refusal(error)}; the same command again resumes"
        ) from None


def _cut_torn_end(path: Path) -> None:
    data = path.read_bytes()
    if (size := _find_end(data)) < len(data):
        with open(path, "r+b") as file:
            file.truncate(size)


def _find_end(data: bytes) -> int:
    """Return the size of a results file without the lines at its end that are torn.

    A run in flight leaves half a line. A machine that went down may leave more than that, such as
    zeros; whatever it was, no line that is JSON comes after it.
    """
    end = data.rfind(b"\n") + 1
    while end:
        start = data.rfind(b"\n", 0, end - 1) + 1
        try:
            json.loads(data[start:end])
            return end
        except RecursionError:
            return end
        except ValueError:
            end = start
    return 0


def count_torn_bytes(path: Path) -> int:
    """Return how many bytes at the end of a results file hold no whole line: resuming cuts them."""
    data = path.read_bytes()
    return len(data) - _find_end(data)


def read_results(path: Path) -> Results:
    """Return a results file as values; the last row of a submission counts.

    Lines at the end that are torn belong to runs in flight: they are left out. Raises InputError
    naming file and line.
    """
    provenance: Provenance | None = None
    rows: dict[tuple[str, str, int], Row] = {}
    foreign: dict[tuple[str, str, int], NotScored] = {}
    wanted: dict[str, Wanted] = {}
    data = path.read_bytes()
    for number, line in enumerate(data[: _find_end(data)].split(b"\n")[:-1], 1):
        try:
            fields = json.loads(line) if line.strip() else {}
            kind = fields.pop("kind", None)
            if kind == "provenance":
                provenance = _provenance(fields, path)
            elif kind == "submission":
                row = _row(fields)
                if provenance is not None and row.problem not in provenance.problems:
                    raise ValueError(f"{row.problem!r} is none of the problems of its first line")
                rows[row.model, row.problem, row.sample] = row
            elif kind == "wanted":
                wanted[fields["model"]] = _wanted(**fields)
            elif kind == "not_scored":
                item = NotScored(**fields)
                foreign[item.model, item.problem, item.sample] = item
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise InputError(
                f"{path}:{number}: not a line of results.jsonl: {_describe_damage(error)}: "
                + ("delete that line, and its sample is run again" if provenance else FORGET)
            ) from None
    if provenance is None:
        raise InputError(
            f"{path}: holds no provenance, which is its first line: not a results.jsonl, or a "
            f"damaged one: {FORGET}"
        )
    return Results(
        provenance, tuple(rows.values()), tuple(foreign.values()), tuple(wanted.values())
    )


def _describe_damage(error: Exception) -> str:
    """Return what is wrong with a line: what Python says of it names no place in a file."""
    if isinstance(error, KeyError):
        return f"key {error.args[0]!r} is missing"
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg}, column {error.colno}"
    if isinstance(error, AttributeError):
        return "a value is of another type than it should be"
    return str(error).removeprefix("Row.__init__() ").removeprefix("NotScored.__init__() ")


def _wanted(model: str, samples: dict[str, int]) -> Wanted:
    return Wanted(model, tuple((name, operator.index(n)) for name, n in samples.items()))


def _provenance(data: dict[str, Any], path: Path) -> Provenance:
    version = data.pop("schema_version")
    if version != SCHEMA_VERSION:
        raise InputError(
            f"{path}: has schema_version {version}, and this effbench reads {SCHEMA_VERSION}: "
            f"{FORGET}"
        )
    data["runtime"] = tuple((key, value) for key, value in data["runtime"])
    for key in ("problems", "layers"):
        data[key] = tuple(data[key])
    return Provenance(**data)


def _row(data: dict[str, Any]) -> Row:
    judgement, yardstick = data.pop("judgement"), data.pop("yardstick")
    return Row(
        **data,
        judgement=Judgement(
            Verdict(judgement["verdict"]),
            judgement["detail"],
            tuple(
                CaseResult(**{**case, "verdict": Verdict(case["verdict"])})
                for case in judgement["cases"]
            ),
        ),
        yardstick=None if yardstick is None else _yardstick(yardstick),
    )


def _yardstick(data: dict[str, Any]) -> Yardstick:
    return Yardstick(
        hardness=tuple(data["hardness"]),
        levels=tuple(data["levels"]),
        limit=data["limit"],
        tier_level=data["tier_level"],
        tiers=tuple(data["tiers"]),
        memory_bytes=data.get("memory_bytes"),
    )
