"""suite.toml: what a suite says of itself, and what its problems are held against."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from effbench.errors import SuiteError
from effbench.manifest import ManifestReader, quote, read_toml
from effbench.model import Problem

KEYS = frozenset(("name", "version", "canary", "imported", "kinds", "subsets", "topics"))


@dataclass(frozen=True, slots=True)
class Subset:
    """Some problems of a suite under a name, such as a few for a quick run."""

    name: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Identity:
    """What suite.toml says. `canary` marks the files of a suite for those who filter training sets;
    it is empty where a suite has none. `kinds` are what a problem's first topic may be, `topics`
    what the others may be besides; a suite that lists none allows all.
    """

    name: str
    version: str
    canary: str = ""
    kinds: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    subsets: tuple[Subset, ...] = ()

    def reject_unknown_members(self, ids: Sequence[str]) -> None:
        """Raise SuiteError where a subset names no problem."""
        for subset in self.subsets:
            if unknown := sorted(set(subset.ids) - set(ids)):
                raise SuiteError(
                    f"suite {self.name}: subset {subset.name!r} names {unknown[0]!r}, which is "
                    "none of its problems: mend suite.toml"
                )

    def reject_foreign_topics(self, problems: Iterable[Problem]) -> None:
        """Raise SuiteError where a problem has topics that the suite does not list."""
        known = {*self.kinds, *self.topics}
        for problem in problems if known else ():
            manifest = problem.folder / "problem.toml"
            if not problem.topics or problem.topics[0] not in self.kinds:
                raise SuiteError(
                    f"{manifest}: topics: the first has to be one of suite.toml's kinds: "
                    + ", ".join(self.kinds)
                )
            if unknown := sorted(set(problem.topics) - known):
                raise SuiteError(f"{manifest}: topics: {unknown[0]!r} is none of suite.toml's")


def render_identity(
    name: str, version: str, canary: str = "", subsets: Iterable[Subset] = ()
) -> str:
    """Return the text of a suite.toml."""
    lines = [f"name = {quote(name)}", f"version = {quote(version)}"]
    if canary:
        lines.append("# So that those who collect training data can leave out every file with it.")
        lines.append(f"canary = {quote(canary)}")
    rows = [f"{quote(each.name)} = [{', '.join(map(quote, each.ids))}]" for each in subsets]
    if rows:
        lines += ["", "[subsets]", *rows]
    return "\n".join(lines) + "\n"


def read_identity(root: Path, path: Path) -> Identity:
    """Return what the suite.toml at `path` says; without one, a suite is called like its folder.

    Raises SuiteError naming the key that is out of order.
    """
    if not path.is_file():
        return Identity(root.resolve().name, "0")
    reader = ManifestReader(path, read_toml(path))
    reader.check_keys(KEYS, ("name", "version"))
    subsets = reader.get("subsets", dict, {})
    if any(type(ids) is not list for ids in subsets.values()):
        raise reader.fail("subsets: each is a list of problem ids")
    return Identity(
        reader.get("name", str),
        reader.get("version", str),
        reader.get("canary", str, ""),
        tuple(map(str, reader.get("kinds", list, []))),
        tuple(map(str, reader.get("topics", list, []))),
        tuple(Subset(name, tuple(map(str, ids))) for name, ids in subsets.items()),
    )
