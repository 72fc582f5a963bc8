"""What every importer makes, a draft of a problem, and how drafts become a suite on disk."""

from __future__ import annotations

import re
import shutil
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from effbench.corpus import FOLDERS
from effbench.errors import InputError
from effbench.manifest import quote
from effbench.model import CheckerSpec, Level

MANIFEST = "suite.toml"
# A sub-folder of the target, so that what was written there can be renamed into place.
_WORKBENCH = ".effbench-import"
_ID = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True, slots=True)
class ReferenceDraft:
    """One file of a ladder; `name` becomes its stem, `source` is a whole submission."""

    name: str
    tier: int
    source: str
    complexity: str = "unknown"


@dataclass(frozen=True, slots=True)
class ProblemDraft:
    """A problem that is not on disk yet, its files as text. It has no contract.

    `aliases` are what its own data set calls it. `checker_source` is there for the custom checker
    only, whose spec has no path yet.
    """

    id: str
    aliases: tuple[str, ...]
    title: str
    entry_point: str
    prompt: str
    levels: tuple[Level, ...]
    references: tuple[ReferenceDraft, ...]
    generator: str
    checker: CheckerSpec
    checker_source: str | None = None
    memory_bytes: int = 1 << 30
    timeout_factor: float = 2.0


def write_suite(
    drafts: Sequence[ProblemDraft], folder: Path, name: str, version: str, *, force: bool = False
) -> None:
    """Write the drafts as a suite into `folder`, replacing an earlier import there.

    `problems/`, without which no folder is a suite, goes away first and comes back last. Only
    the entries of a suite are ever replaced. Raises InputError for drafts that contradict each
    other, and for a folder with anything else in it unless `force`.
    """
    _check_drafts(drafts)
    _check_target(folder, force)
    workbench = folder / _WORKBENCH
    try:
        folder.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(workbench, ignore_errors=True)
        incoming, outgoing = workbench / "incoming", workbench / "outgoing"
        outgoing.mkdir(parents=True)
        for path, text in _payload(drafts, name, version):
            place = incoming / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8", newline="")
        _exchange(incoming, folder, outgoing)
        shutil.rmtree(workbench)
    except OSError as error:
        raise InputError(f"{folder}: cannot be written: {error}") from error


def _check_drafts(drafts: Sequence[ProblemDraft]) -> None:
    if not drafts:
        raise InputError("nothing to write: the import has no problems")
    for draft in drafts:
        if _ID.fullmatch(draft.id) is None:
            raise InputError(f"problem id {draft.id!r}: use lower-case letters, digits and _")
        if (draft.checker.name == "custom") != (draft.checker_source is not None):
            raise InputError(f"problem {draft.id}: a custom checker, and only that, has a source")
    names = Counter(name for draft in drafts for name in {draft.id, *draft.aliases})
    twice = sorted(name for name, count in names.items() if count > 1)
    if twice:
        raise InputError(f"several problems are called {', '.join(twice)}")


def _check_target(folder: Path, force: bool) -> None:
    if folder.exists() and not folder.is_dir():
        raise InputError(f"{folder}: is a file: name a folder to import into")
    if force or not folder.exists() or _is_import(folder):
        return
    if any(entry.name != _WORKBENCH for entry in folder.iterdir()):
        raise InputError(
            f"{folder}: holds something that is no earlier import: choose an empty folder, or "
            f"force the replacement of its {', '.join(FOLDERS)} and {MANIFEST}"
        )


def _is_import(folder: Path) -> bool:
    try:
        data = tomllib.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
        return False
    return data.get("imported") is True


def _exchange(incoming: Path, folder: Path, outgoing: Path) -> None:
    for entry in FOLDERS:
        if (folder / entry).exists():
            (folder / entry).rename(outgoing / entry)
    # The manifest is replaced, never absent: an import that was cut short can be repeated.
    (incoming / MANIFEST).replace(folder / MANIFEST)
    for entry in reversed(FOLDERS):
        (incoming / entry).rename(folder / entry)


def _payload(drafts: Sequence[ProblemDraft], name: str, version: str) -> Iterator[tuple[Path, str]]:
    """Yield every file of the suite: its path below the root and its text."""
    manifest = f"name = {quote(name)}\nversion = {quote(version)}\nimported = true\n"
    yield Path(MANIFEST), manifest
    for draft in drafts:
        problem = Path("problems", draft.id)
        yield problem / "problem.toml", write_manifest(draft)
        yield problem / "prompt.md", draft.prompt
        if draft.checker_source is not None:
            yield problem / "checker.py", draft.checker_source
        yield Path("generators", f"{draft.id}.py"), draft.generator
        for reference in draft.references:
            yield Path("reference_solutions", draft.id, f"{reference.name}.py"), reference.source


def write_manifest(draft: ProblemDraft) -> str:
    """Return the text of a draft's problem.toml; every level lists its own shapes."""
    lines = [
        f"title = {quote(draft.title)}",
        f"aliases = {_quote_all(draft.aliases)}",
        "imported = true",
        f"entry_point = {quote(draft.entry_point)}",
        f"checker = {_checker(draft.checker)}",
        f"memory_bytes = {draft.memory_bytes}",
        f"timeout_factor = {draft.timeout_factor}",
        "shapes = []",
    ]
    for level in draft.levels:
        lines += [
            "\n[[levels]]",
            f"size = {level.size}",
            f"hardness = {level.hardness:g}",
            f"cases = {level.cases}",
            f"shapes = {_quote_all(level.shapes)}",
        ]
    for reference in draft.references:
        lines += [
            "\n[[references]]",
            f"file = {quote(reference.name + '.py')}",
            f"tier = {reference.tier}",
            f"complexity = {quote(reference.complexity)}",
        ]
    return "\n".join(lines) + "\n"


def _checker(spec: CheckerSpec) -> str:
    if spec.name != "float":
        return quote(spec.name)
    return f'{{ name = "float", abs = {spec.absolute!r}, rel = {spec.relative!r} }}'


def _quote_all(texts: Sequence[str]) -> str:
    return f"[{', '.join(map(quote, texts))}]"
