"""The programs that every evaluator gets: one set of tasks, the same texts."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from effbench.submissions import read_lines

from .jail import run_driver

ENAMEL = Path("enamel") / "enamel.csv"
HUMANEVAL = Path("humaneval") / "HumanEval.jsonl"
SAMPLES = Path("humaneval") / "llama-3.1-405b.completions.jsonl"
GUEST_MODULES = Path(__file__).resolve().parents[2] / "sandbox" / "guest"
# What the folder has to hold, and where that comes from.
SOURCES = {
    ENAMEL: "github.com/q-rz/enamel (dataset/enamel.csv)",
    HUMANEVAL: "github.com/openai/human-eval (data/HumanEval.jsonl.gz, unpacked)",
    SAMPLES: "any model's answers to HumanEval; name another file with --samples",
}


class DataError(ValueError):
    """The data folder does not hold what is needed; the message names the file and its source."""


@dataclass(frozen=True, slots=True)
class Data:
    """Where the three files are."""

    enamel: Path
    humaneval: Path
    samples: Path


@dataclass(frozen=True, slots=True)
class Program:
    """One sample, reduced to a program; `number` is HumanEval's."""

    number: int
    sample: int
    text: str


@dataclass(frozen=True, slots=True)
class Files:
    """The same programs as the evaluators read them: JSONL, and ENAMEL's format."""

    lines: Path
    enamel: Path


def find_data(folder: Path, samples: Path | None) -> Data:
    """Return the files of a data folder; raises DataError for the first that is missing."""
    if not folder.is_dir():
        wanted = "\n".join(f"  {folder / name}: {source}" for name, source in SOURCES.items())
        raise DataError(f"{folder}: no such folder. It should hold\n{wanted}")
    for name in (ENAMEL, HUMANEVAL) if samples else (ENAMEL, HUMANEVAL, SAMPLES):
        if not (folder / name).is_file():
            raise DataError(f"{folder / name}: no such file; take it from {SOURCES[name]}")
    if samples is not None and not samples.is_file():
        raise DataError(f"{samples}: no such file; --samples takes JSONL, one answer a line")
    return Data(folder / ENAMEL, folder / HUMANEVAL, samples or folder / SAMPLES)


def read_programs(
    data: Data, numbers: Container[int], scratch: Path, python: Path
) -> list[Program]:
    """Return the samples of those problems as programs, extracted in the jail by `python`.

    An answer that holds no program stays as it is. Raises DataError where the problems are not
    HumanEval's or no line is of use, InputError naming a bad line, and PeerError.
    """
    problems = _read_problems(data.humaneval)
    raw = [s for s in read_lines(data.samples) if s.task_id in problems]
    raw = [s for s in raw if _read_number(s.task_id) in numbers]
    if not raw:
        raise DataError(f"{data.samples}: no line answers a problem that both suites have")
    answers = [(s.text, *problems[s.task_id]) for s in raw]
    path = scratch / "answers.json"
    path.write_text(json.dumps(answers), encoding="utf-8")
    texts = run_driver(python, "extraction_driver.py", (path, GUEST_MODULES), ())
    return list(_number(zip((_read_number(s.task_id) for s in raw), texts, strict=True)))


def _read_problems(path: Path) -> dict[str, tuple[str, str]]:
    """Return prompt and entry point by task id."""
    try:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        return {row["task_id"]: (row["prompt"], row["entry_point"]) for row in rows}
    except (KeyError, TypeError, ValueError) as error:
        raise DataError(f"{path}: these are not HumanEval's problems: {error!r}") from None


def write_files(programs: Sequence[Program], folder: Path) -> Files:
    """Write the programs in both formats; returns the files."""
    files = Files(folder / "model.jsonl", folder / "model.json")
    rows = [{"task_id": f"HumanEval/{p.number}", "solution": p.text} for p in programs]
    files.lines.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    columns: dict[str, list[str]] = {}
    for program in programs:
        columns.setdefault(str(program.number), []).append(program.text)
    files.enamel.write_text(json.dumps(columns), encoding="utf-8")
    return files


def _number(pairs: Iterator[tuple[int, str]]) -> Iterator[Program]:
    seen: Counter[int] = Counter()
    for number, text in pairs:
        yield Program(number, seen[number], text)
        seen[number] += 1


def _read_number(task_id: str) -> int:
    return int(task_id.rpartition("/")[2])
