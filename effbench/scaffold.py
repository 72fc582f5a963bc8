"""A new problem: a small one that works, in its three places, for its author to change."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

from effbench.canary import mark
from effbench.corpus import find_identity
from effbench.errors import InputError
from effbench.identity import read_identity, render_identity
from effbench.naming import is_problem_id

TEMPLATES = Path(__file__).parent / "template"
KINDS = ("function", "stdin")
PLACEHOLDER = "example_id"
_SPECIFICATION = ("problem.toml", "prompt.md", "contract.py")


def create_problem(root: Path, problem_id: str, kind: str = "function") -> list[Path]:
    """Write a new problem into the suite below `root` and return the paths of its files.

    `kind` is the `io` of its submissions: one of KINDS. A suite that begins with it gets a
    suite.toml, too; the canary of a suite stands in all files of the problem.

    The example is complete as to the format, so that the suite loads, but too small to pass a
    check, which names what is missing. Raises InputError for an id that is not a lower_snake
    identifier or that is taken; nothing is written then.
    """
    if not is_problem_id(problem_id):
        raise InputError(
            f"{problem_id!r} cannot be a problem's id: use lower-case words joined by underscores, "
            "such as session_dedupe"
        )
    for place in _places(root, problem_id):
        if place.exists():
            raise InputError(f"{place} exists: choose another id, or remove it")
    identity = find_identity(root)
    is_new = not (identity.exists() or (root / "problems").exists())
    written = [_begin_suite(root)] if is_new else []
    canary = read_identity(root, identity).canary
    for source, target in _plan(root, problem_id, TEMPLATES / kind):
        text = source.read_text(encoding="utf-8").replace(PLACEHOLDER, problem_id)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
        if canary:
            mark(target, canary)
        written.append(target)
    return written


def _begin_suite(root: Path) -> Path:
    """Write the suite.toml of a new suite."""
    name = root.resolve().name
    path = root / "suite.toml"
    root.mkdir(parents=True, exist_ok=True)
    canary = f"{name} canary {uuid4()}: not for training"
    path.write_text(render_identity(name, "0.1", canary), encoding="utf-8", newline="\n")
    return path


def _places(root: Path, problem_id: str) -> tuple[Path, Path, Path]:
    return (
        root / "problems" / problem_id,
        root / "generators" / f"{problem_id}.py",
        root / "reference_solutions" / problem_id,
    )


def _plan(root: Path, problem_id: str, template: Path) -> list[tuple[Path, Path]]:
    """Return every file of the template and where it goes."""
    specification, generator, references = _places(root, problem_id)
    return [
        *((template / name, specification / name) for name in _SPECIFICATION),
        (template / "generator.py", generator),
        *(
            (source, references / source.name)
            for source in sorted((template / "references").glob("*.py"))
        ),
    ]
