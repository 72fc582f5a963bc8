"""A suite on disk becomes values: problems, prompts, the paths of generators and references.

Four sibling folders joined by problem id; an orphan in any of them, an unlisted file or an unknown
key is an error that names the place.
"""

from __future__ import annotations

import hashlib
import math
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from effbench.errors import InputError, SuiteError
from effbench.model import CheckerSpec, Level, Problem, Reference, Verdict, WrongSolution

FOLDERS = ("problems", "generators", "reference_solutions")
_KEYS = frozenset(
    [
        "title",
        "aliases",
        "entry_point",
        "io",
        "demands",
        "difficulty",
        "topics",
        "numpy",
        "imported",
        "checker",
        "memory_bytes",
        "timeout_factor",
        "shapes",
        "levels",
        "references",
        "wrong",
    ]
)
_REQUIRED = ("title", "entry_point", "shapes", "levels", "references")


@dataclass(frozen=True, slots=True)
class Suite:
    """A set of problems with one name and one digest. `trusted` code may run on the host."""

    name: str
    version: str
    digest: str
    trusted: bool
    problems: tuple[Problem, ...]

    def find(self, task_id: str) -> Problem | None:
        """Return the problem of that id or alias, None when there is none."""
        for problem in self.problems:
            if task_id == problem.id or task_id in problem.aliases:
                return problem
        return None

    def problem(self, problem_id: str) -> Problem:
        """Return the problem of that id; raises InputError naming the ids that exist."""
        for problem in self.problems:
            if problem.id == problem_id:
                return problem
        known = ", ".join(problem.id for problem in self.problems[:12])
        raise InputError(f"suite {self.name} has no problem {problem_id!r}; it has: {known} ...")


def payload_root() -> Path:
    """Return the folder that holds the payload folders: the wheel's copy, or the checkout."""
    package = Path(__file__).parent
    for root in (package / "_payload", package.parent):
        if (root / "problems").is_dir() and (root / "sandbox").is_dir():
            return root
    raise SuiteError(f"no payload folders beside {package}: reinstall effbench")


def load_suite(location: str | None = None, *, trust: bool = False) -> Suite:
    """Read a whole suite: the bundled one (`None` or "effbench"), or a folder.

    A folder's generators and checkers are somebody else's code and stay untrusted unless `trust`.
    Raises SuiteError for anything out of order.
    """
    bundled = location in (None, "effbench")
    root = payload_root() if bundled else Path(str(location))
    if not (root / "problems").is_dir():
        raise SuiteError(f"{root}: not a suite: it has no problems/ folder")
    ids = sorted(entry.name for entry in (root / "problems").iterdir() if entry.is_dir())
    _reject_orphans(root, set(ids))
    problems = tuple(load_problem(root, problem_id) for problem_id in ids)
    _reject_ambiguity(problems)
    name, version = _read_identity(root, bundled)
    digest = _digest((problem.id, problem.digest.encode()) for problem in problems)
    return Suite(name, version, digest, bundled or trust, problems)


def _read_identity(root: Path, bundled: bool) -> tuple[str, str]:
    path = root / "suite.toml"
    if bundled:
        path = root / "problems" / "suite.toml"
    if not path.is_file():
        return root.resolve().name, "0"
    data = _read_toml(path)
    try:
        return str(data["name"]), str(data["version"])
    except KeyError as error:
        raise SuiteError(f"{path}: key {error.args[0]!r} is missing") from None


def _reject_orphans(root: Path, ids: set[str]) -> None:
    for folder, suffix in (("generators", ".py"), ("reference_solutions", "")):
        if not (root / folder).is_dir():
            raise SuiteError(f"{root / folder} is missing")
        for entry in (root / folder).iterdir():
            if entry.name.startswith((".", "__pycache__")):
                continue
            if entry.name.removesuffix(suffix) not in ids or (suffix and entry.suffix != suffix):
                raise SuiteError(f"{entry}: belongs to no problem: remove it or add problems/<id>/")


def _reject_ambiguity(problems: Iterable[Problem]) -> None:
    owners: dict[str, Problem] = {}
    for problem in problems:
        for name in {problem.id, *problem.aliases}:
            owner = owners.setdefault(name, problem)
            if owner is not problem:
                raise SuiteError(f"{problem.folder}: {owner.id} is called {name!r} too")


def load_problem(root: Path, problem_id: str) -> Problem:
    """Read one problem of the suite below `root`; raises SuiteError naming file and key."""
    folder = root / "problems" / problem_id
    manifest = folder / "problem.toml"
    data = _read_toml(manifest)
    reader = _Reader(manifest, data)
    reader.check_keys(_KEYS, _REQUIRED)
    references_root = root / "reference_solutions" / problem_id
    references = reader.references(references_root)
    wrong = reader.wrong(references_root)
    listed = {item.path for item in references} | {item.path for item in wrong}
    _reject_unlisted(references_root, listed)
    imported = reader.get("imported", bool, False)
    paths = {
        "prompt": folder / "prompt.md",
        "contract": folder / "contract.py",
        "generator": root / "generators" / f"{problem_id}.py",
    }
    for key, path in paths.items():
        if not path.is_file() and not (imported and key == "contract"):
            raise SuiteError(f"{path} is missing")
    return Problem(
        id=problem_id,
        title=reader.get("title", str),
        aliases=tuple(map(str, reader.get("aliases", list, []))),
        entry_point=reader.get("entry_point", str),
        io=reader.get("io", str, "function"),
        demands=reader.get("demands", str, "algorithm"),
        difficulty=reader.get("difficulty", int, 1),
        topics=tuple(reader.get("topics", list, [])),
        numpy=reader.get("numpy", bool, False),
        imported=imported,
        checker=reader.checker(folder),
        memory_bytes=reader.get("memory_bytes", int, 1 << 30),
        timeout_factor=reader.number("timeout_factor", 2.0, 1.0, strict=True),
        levels=reader.levels(),
        references=references,
        wrong=wrong,
        prompt=_read_text(paths["prompt"]),
        folder=folder,
        generator_path=paths["generator"],
        contract_path=paths["contract"],
        digest=_digest_files(root, [folder, paths["generator"], references_root]),
    )


def _read_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise SuiteError(f"{path} is missing") from None
    except UnicodeDecodeError as error:
        raise SuiteError(f"{path}: {error}") from None


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(_read_text(path))
    except tomllib.TOMLDecodeError as error:
        raise SuiteError(f"{path}: {error}") from None


def _reject_unlisted(folder: Path, listed: set[Path]) -> None:
    for path in folder.glob("*.py"):
        if path not in listed:
            raise SuiteError(f"{path}: not listed in problem.toml under references or wrong")


def _digest(parts: Iterable[tuple[str, bytes]]) -> str:
    state = hashlib.sha256()
    for name, content in parts:
        state.update(f"{name}\0{len(content)}\0".encode())
        state.update(content)
    return state.hexdigest()


def _digest_files(root: Path, places: list[Path]) -> str:
    files = sorted(
        path
        for place in places
        for path in ([place] if place.is_file() else place.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    )
    return _digest((path.relative_to(root).as_posix(), path.read_bytes()) for path in files)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Typed access to one manifest; every error names the file and the key."""

    path: Path
    data: Mapping[str, Any]

    def fail(self, message: str) -> SuiteError:
        return SuiteError(f"{self.path}: {message}")

    def check_keys(self, known: frozenset[str], required: Iterable[str]) -> None:
        for key in self.data:
            if key not in known:
                raise self.fail(f"unknown key {key!r}; known: {', '.join(sorted(known))}")
        for key in required:
            if key not in self.data:
                raise self.fail(f"key {key!r} is missing")

    def get(self, key: str, kind: type | tuple[type, ...], default: Any = None) -> Any:
        value = self.data.get(key, default)
        kinds = kind if isinstance(kind, tuple) else (kind,)
        if type(value) not in kinds:
            names = " or ".join(k.__name__ for k in kinds)
            raise self.fail(f"key {key!r} must be {names}, not {type(value).__name__}")
        return value

    def number(self, key: str, default: float, low: float, *, strict: bool = False) -> float:
        value = float(self.get(key, (int, float), default))
        if not low <= value < math.inf or (strict and value == low):
            wish = "above" if strict else "from"
            raise self.fail(f"key {key!r} must be a finite number {wish} {low:g}, not {value:g}")
        return value

    def tables(self, key: str, known: str, required: str) -> list[_Reader]:
        rows = self.get(key, list, [])
        readers = [_Reader(self.path, row) for row in rows if isinstance(row, dict)]
        if len(readers) != len(rows):
            raise self.fail(f"key {key!r} must be a list of tables")
        for reader in readers:
            reader.check_keys(frozenset(known.split()), required.split())
        return readers

    def levels(self) -> tuple[Level, ...]:
        shapes = tuple(self.get("shapes", list))
        levels = tuple(
            Level(
                row.get("size", int),
                float(row.get("hardness", (int, float))),
                row.get("cases", int),
                tuple(row.get("shapes", list, list(shapes))),
            )
            for row in self.tables("levels", "size hardness cases shapes", "size hardness cases")
        )
        if (
            len(levels) < 2
            or levels[0].hardness != 0
            or any(not 0 < x.hardness < math.inf for x in levels[1:])
        ):
            raise self.fail("levels: the first has hardness 0, at least one more has it above 0")
        if any(level.cases < 1 or not level.shapes for level in levels):
            raise self.fail("levels: each needs cases >= 1 and at least one shape")
        return levels

    def references(self, folder: Path) -> tuple[Reference, ...]:
        rows = self.tables("references", "file tier complexity", "file tier complexity")
        references = tuple(
            Reference(
                row.source(folder), row.get("tier", int), row.get("complexity", str, "unknown")
            )
            for row in rows
        )
        ordered = tuple(sorted(references, key=lambda reference: reference.tier))
        tiers = sorted({reference.tier for reference in ordered})
        if not tiers or tiers != list(range(1, len(tiers) + 1)):
            raise self.fail("references: tiers must be 1, 2, 3, ... without gaps")
        return ordered

    def wrong(self, folder: Path) -> tuple[WrongSolution, ...]:
        rows = self.tables("wrong", "file verdict reason", "file verdict")
        try:
            return tuple(
                WrongSolution(
                    row.source(folder),
                    Verdict(row.get("verdict", str)),
                    row.get("reason", str, ""),
                )
                for row in rows
            )
        except ValueError as error:
            raise self.fail(f"wrong: {error}") from None

    def source(self, folder: Path) -> Path:
        path: Path = folder / self.get("file", str)
        if path.parent != folder or not path.is_file():
            raise self.fail(f"{path} is listed but missing")
        return path

    def checker(self, folder: Path) -> CheckerSpec:
        value = self.data.get("checker", "exact")
        table = {"name": value} if isinstance(value, str) else value
        if not isinstance(table, dict):
            raise self.fail("key 'checker' must be a name or a table")
        reader = _Reader(self.path, table)
        reader.check_keys(frozenset(("name", "abs", "rel")), ("name",))
        name = reader.get("name", str)
        if name not in ("exact", "unordered", "float", "custom"):
            raise self.fail(f"checker {name!r}: known are exact, unordered, float, custom")
        path = folder / "checker.py"
        if path.is_file() != (name == "custom"):
            raise self.fail("checker.py belongs to checker = 'custom', and only to it")
        return CheckerSpec(
            name,
            reader.number("abs", 0.0, 0.0),
            reader.number("rel", 0.0, 0.0),
            path if name == "custom" else None,
        )
