"""problem.toml, key by key: typed access to a manifest, whose every error names file and key."""

from __future__ import annotations

import ast
import difflib
import json
import math
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import NoneType
from typing import Any

from effbench import codec
from effbench.errors import SuiteError
from effbench.model import (
    EDGES_SHAPE,
    CheckerSpec,
    InvalidInput,
    Level,
    Oracle,
    Reference,
    Replacement,
    Variant,
    Verdict,
    WrongSolution,
)

KEYS = frozenset(
    [
        "title",
        "aliases",
        "entry_point",
        "io",
        "demands",
        "difficulty",
        "topics",
        "native_only",
        "numpy",
        "oracle",
        "imported",
        "invalid",
        "checker",
        "memory_bytes",
        "population",
        "real",
        "timeout_factor",
        "variant",
        "shapes",
        "levels",
        "references",
        "wrong",
    ]
)
CHECKERS = ("exact", "unordered", "float", "tokens", "custom")
REQUIRED = ("title", "shapes", "levels", "references")


def read_text(path: Path) -> str:
    """Return a text file of a suite; raises SuiteError naming the file."""
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise SuiteError(f"{path} is missing") from None
    except UnicodeDecodeError as error:
        raise SuiteError(f"{path}: {error}") from None


def read_toml(path: Path) -> dict[str, Any]:
    """Return a TOML file's table; raises SuiteError naming the file."""
    try:
        return tomllib.loads(read_text(path))
    except tomllib.TOMLDecodeError as error:
        raise SuiteError(f"{path}: {error}") from None


def quote(text: str) -> str:
    """Return a TOML string. A JSON string is one, but for DEL, which TOML wants escaped."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")


@dataclass(frozen=True, slots=True)
class ManifestReader:
    """Typed access to one manifest; an error names file, the table's `place` and key."""

    path: Path
    data: Mapping[str, Any]
    place: str = ""

    def fail(self, message: str) -> SuiteError:
        return SuiteError(f"{self.path}: {self.place}{message}")

    def check_keys(self, known: frozenset[str], required: Iterable[str]) -> None:
        for key in self.data:
            if key not in known:
                close = difflib.get_close_matches(key, known, n=1)
                meant = f" (did you mean {close[0]}?)" if close else ""
                raise self.fail(f"unknown key {key!r}{meant}; known: {', '.join(sorted(known))}")
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

    def choice(self, key: str, known: tuple[str, ...], default: str) -> str:
        value: str = self.get(key, str, default)
        if value not in known:
            raise self.fail(f"key {key!r}: {value!r} is not one of {', '.join(known)}")
        return value

    def tables(self, key: str, known: str, required: str) -> list[ManifestReader]:
        rows = self.get(key, list, [])
        readers = [
            ManifestReader(self.path, row, f"[[{key}]] no. {number}: ")
            for number, row in enumerate(rows, 1)
            if isinstance(row, dict)
        ]
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
                row.get("cases", int) + row.get("edges", int, 0),
                tuple(row.get("shapes", list, list(shapes))),
                row.get("edges", int, 0),
            )
            for row in self.tables(
                "levels", "size hardness cases shapes edges", "size hardness cases"
            )
        )
        if (
            len(levels) < 2
            or levels[0].hardness != 0
            or any(not 0 < x.hardness < math.inf for x in levels[1:])
        ):
            raise self.fail("levels: the first has hardness 0, at least one more has it above 0")
        if any(level.cases - level.edges < 1 or not level.shapes for level in levels):
            raise self.fail("levels: each needs cases >= 1 and at least one shape")
        if levels[0].edges < 0 or any(level.edges for level in levels[1:]):
            raise self.fail("levels: edges is how many level 0 has, and no other level has any")
        if levels[0].edges and EDGES_SHAPE in levels[0].shapes:
            raise self.fail(
                f"levels: edges = {levels[0].edges} runs each of them once: take "
                f'"{EDGES_SHAPE}" out of the shapes of level 0'
            )
        return levels

    def population(self, n_tiers: int) -> tuple[float, ...] | None:
        rows = self.get("population", (list, NoneType))
        if rows is None:
            return None
        if any(type(share) not in (int, float) or not share >= 0 for share in rows):
            raise self.fail("population: shares are numbers from 0")
        if len(rows) != n_tiers or not math.isclose(sum(rows), 1.0, abs_tol=1e-3):
            raise self.fail(f"population: give {n_tiers} shares that sum to 1, fastest tier first")
        return tuple(share / sum(rows) for share in rows)

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
        verdicts = tuple(verdict.value for verdict in Verdict)
        return tuple(
            WrongSolution(
                row.source(folder),
                Verdict(row.choice("verdict", verdicts, "")),
                row.get("reason", str, ""),
            )
            for row in self.tables("wrong", "file verdict reason", "file verdict")
        )

    def oracle(self, folder: Path) -> Oracle | None:
        table = self.get("oracle", (dict, NoneType))
        if table is None:
            return None
        reader = ManifestReader(self.path, table)
        reader.check_keys(frozenset(("file", "size")), ("file", "size"))
        size = reader.get("size", int)
        if size < 1:
            raise self.fail(f"oracle: size = {size}: the largest small input has at least 1")
        return Oracle(reader.source(folder), size)

    def variant(self) -> Variant | None:
        table = self.get("variant", (dict, NoneType))
        if table is None:
            return None
        reader = ManifestReader(self.path, table)
        reader.check_keys(
            frozenset(("title", "entry_point", "words", "parameters")), ("title", "words")
        )
        return Variant(
            reader.get("title", str),
            reader.get("entry_point", str, ""),
            reader.replacements("words"),
            reader.replacements("parameters"),
        )

    def replacements(self, key: str) -> tuple[Replacement, ...]:
        table = self.get(key, dict, {})
        if not all(type(new) is str and old and new for old, new in table.items()):
            raise self.fail(f"key {key!r}: a table from words to the words that take their place")
        return tuple(Replacement(old, new) for old, new in table.items())

    def invalid(self) -> tuple[InvalidInput, ...]:
        rows = self.tables("invalid", "arguments reason", "arguments reason")
        return tuple(InvalidInput(row.literal("arguments"), row.get("reason", str)) for row in rows)

    def literal(self, key: str) -> bytes:
        text = self.get(key, str)
        try:
            value = ast.literal_eval(text)
        except (ValueError, SyntaxError) as error:
            raise self.fail(f"key {key!r}: {text!r} is no Python literal: {error}") from None
        if type(value) is not tuple:
            raise self.fail(f"key {key!r}: {text!r} is no tuple of arguments, such as ([1, 2], 3)")
        return codec.encode(value)

    def source(self, folder: Path) -> Path:
        path: Path = folder / self.get("file", str)
        if path.parent != folder or not path.is_file():
            raise self.fail(f"{path} is listed but missing")
        return path

    def checker(self, folder: Path) -> CheckerSpec:
        value = self.data.get("checker", "tokens" if self.data.get("io") == "stdin" else "exact")
        table = {"name": value} if isinstance(value, str) else value
        if not isinstance(table, dict):
            raise self.fail("key 'checker' must be a name or a table")
        reader = ManifestReader(self.path, table)
        reader.check_keys(frozenset(("name", "abs", "rel")), ("name",))
        name = reader.get("name", str)
        if name not in CHECKERS:
            raise self.fail(f"checker {name!r}: known are {', '.join(CHECKERS)}")
        path = folder / "checker.py"
        if path.is_file() != (name == "custom"):
            raise self.fail("checker.py belongs to checker = 'custom', and only to it")
        return CheckerSpec(
            name,
            reader.number("abs", 0.0, 0.0),
            reader.number("rel", 0.0, 0.0),
            path if name == "custom" else None,
        )
