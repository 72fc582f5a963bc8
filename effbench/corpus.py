"""A suite on disk becomes values: problems, prompts, the paths of generators and references.

Four sibling folders joined by problem id; an orphan in any of them, an unlisted file or an unknown
key is an error that names the place.
"""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from effbench.canary import strip_canary
from effbench.errors import InputError, SuiteError
from effbench.identity import Subset, read_identity
from effbench.manifest import KEYS, REQUIRED, ManifestReader, read_text, read_toml
from effbench.model import Oracle, Problem, Reference, WrongSolution

FOLDERS = ("problems", "generators", "reference_solutions")


@dataclass(frozen=True, slots=True)
class Suite:
    """A set of problems with one name and one digest. `trusted` code may run on the host."""

    name: str
    version: str
    digest: str
    trusted: bool
    problems: tuple[Problem, ...]
    subsets: tuple[Subset, ...] = ()

    def subset(self, name: str) -> tuple[str, ...]:
        """Return the ids of a subset; raises InputError naming those that exist."""
        for subset in self.subsets:
            if subset.name == name:
                return subset.ids
        known = ", ".join(subset.name for subset in self.subsets) or "none"
        raise InputError(f"suite {self.name} has no subset {name!r}; it has: {known}")

    def find(self, task_id: str) -> Problem | None:
        """Return the problem of that id or alias, None when there is none."""
        for problem in self.problems:
            if task_id == problem.id or task_id in problem.aliases:
                return problem
        return None

    def suggest(self, name: str) -> str:
        """Return a question that names what an unknown name resembles; empty for no resemblance."""
        known = [word for problem in self.problems for word in (problem.id, *problem.aliases)]
        close = difflib.get_close_matches(name[:100], known, n=3, cutoff=0.75)
        return f" (did you mean {' or '.join(close)}?)" if close else ""

    def problem(self, problem_id: str) -> Problem:
        """Return the problem of that id; raises InputError naming the ids that exist."""
        for problem in self.problems:
            if problem.id == problem_id:
                return problem
        if suggestion := self.suggest(problem_id):
            raise InputError(f"suite {self.name} has no problem {problem_id!r}{suggestion}")
        known = ", ".join(problem.id for problem in self.problems[:12])
        known += ", ..." if len(self.problems) > 12 else ""
        raise InputError(f"suite {self.name} has no problem {problem_id!r}; it has: {known}")


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
    identity = read_identity(root, find_identity(root))
    identity.reject_unknown_members(ids)
    problems = tuple(load_problem(root, problem_id, identity.canary) for problem_id in ids)
    _reject_ambiguity(problems)
    identity.reject_foreign_topics(problems)
    digest = _digest((problem.id, problem.digest.encode()) for problem in problems)
    return Suite(
        identity.name, identity.version, digest, bundled or trust, problems, identity.subsets
    )


def find_identity(root: Path) -> Path:
    """Return the suite.toml beside the folders, or in problems/, as the bundled suite has it."""
    beside, inside = root / "suite.toml", root / "problems" / "suite.toml"
    if beside.is_file() and inside.is_file():
        raise SuiteError(f"{beside} and {inside}: a suite has one of them: remove the other")
    return inside if inside.is_file() else beside


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


def load_problem(root: Path, problem_id: str, canary: str = "") -> Problem:
    """Read one problem of the suite below `root`; raises SuiteError naming file and key.

    Lines of the prompt that hold the suite's canary are left out of it.
    """
    folder, solutions = root / "problems" / problem_id, root / "reference_solutions" / problem_id
    reader = _open_manifest(folder / "problem.toml")
    references, wrong, oracle = _read_solutions(reader, solutions)
    imported = reader.get("imported", bool, False)
    io = reader.choice("io", ("function", "stdin"), "function")
    paths = _find_files(root, problem_id, imported=imported)
    return Problem(
        id=problem_id,
        title=reader.get("title", str),
        aliases=tuple(map(str, reader.get("aliases", list, []))),
        entry_point=_read_entry_point(reader, io),
        io=io,
        demands=reader.choice("demands", ("algorithm", "implementation", "both"), "algorithm"),
        difficulty=reader.get("difficulty", int, 1),
        real=reader.get("real", bool, False),
        topics=tuple(reader.get("topics", list, [])),
        numpy=reader.get("numpy", bool, False),
        native_only=reader.get("native_only", bool, False),
        imported=imported,
        checker=reader.checker(folder),
        memory_bytes=reader.get("memory_bytes", int, 1 << 30),
        timeout_factor=reader.number("timeout_factor", 2.0, 1.0, strict=True),
        levels=reader.levels(),
        references=references,
        wrong=wrong,
        prompt=strip_canary(read_text(paths["prompt"]), canary),
        canary=canary,
        folder=folder,
        generator_path=paths["generator"],
        contract_path=paths["contract"],
        population=reader.population(max(reference.tier for reference in references)),
        oracle=oracle,
        invalid=reader.invalid(),
        variant=reader.variant(),
        digest=_digest_files(root, [folder, paths["generator"], solutions]),
    )


def _open_manifest(path: Path) -> ManifestReader:
    reader = ManifestReader(path, read_toml(path))
    reader.check_keys(KEYS, REQUIRED)
    return reader


def _read_solutions(
    reader: ManifestReader, folder: Path
) -> tuple[tuple[Reference, ...], tuple[WrongSolution, ...], Oracle | None]:
    """Return references, known-wrong solutions and oracle: together all that the folder holds."""
    references, wrong, oracle = (
        reader.references(folder),
        reader.wrong(folder),
        reader.oracle(folder),
    )
    listed = {item.path for item in (*references, *wrong, *([oracle] if oracle else ()))}
    for path in folder.glob("*.py"):
        if path not in listed:
            raise SuiteError(f"{path}: not listed in problem.toml under references or wrong")
    return references, wrong, oracle


def _find_files(root: Path, problem_id: str, *, imported: bool) -> dict[str, Path]:
    """Return the files that a problem has one of; an imported one may lack its contract."""
    folder = root / "problems" / problem_id
    paths = {
        "prompt": folder / "prompt.md",
        "contract": folder / "contract.py",
        "generator": root / "generators" / f"{problem_id}.py",
    }
    for key, path in paths.items():
        if not path.is_file() and not (imported and key == "contract"):
            raise SuiteError(f"{path} is missing")
    return paths


def _read_entry_point(reader: ManifestReader, io: str) -> str:
    """Return the function to call; empty for whole programs, which have none."""
    if io == "function" and "entry_point" not in reader.data:
        raise reader.fail("key 'entry_point' is missing")
    if io == "function":
        return str(reader.get("entry_point", str))
    if "entry_point" in reader.data:
        raise reader.fail("key 'entry_point' belongs to io = 'function': a program has none")
    return ""


def _digest(parts: Iterable[tuple[str, bytes]]) -> str:
    state = hashlib.sha256()
    for name, content in parts:
        state.update(f"{name}\0{len(content)}\0".encode())
        state.update(content)
    return state.hexdigest()


def _digest_files(root: Path, places: list[Path]) -> str:
    """Return a digest that is the same on every system, whatever its paths and line ends."""
    files = [
        path
        for place in places
        for path in ([place] if place.is_file() else place.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    ]
    files.sort(key=lambda path: path.relative_to(root).parts)
    return _digest(
        (path.relative_to(root).as_posix(), path.read_bytes().replace(b"\r\n", b"\n"))
        for path in files
    )
