"""The corpus of attacks: each a submission with a header that says what must become of it.

    # /// attack
    # aim = "What it tries, in a sentence."
    # outcome = ["WA"]
    # ///

docs/security.md names every key. A folder holds `programs/CLASS/NAME.py`, `honest/NAME.py`, and
`suite/`, the problems that they are submitted for.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from effbench.corpus import Suite
from effbench.errors import InputError
from effbench.model import Verdict

BEGIN, END = "# /// attack", "# ///"
HONEST = "honest"
DEFAULT_PROBLEM = "pair_count"
KEYS = frozenset(("problem", "aim", "outcome", "elsewhere", "deserves", "naive", "only", "answers"))
# What an attack that knows the answers for the public seed finds in their place.
ANSWERS = "__PUBLIC_ANSWERS__"


@dataclass(frozen=True, slots=True)
class Attack:
    """One program, and the verdicts that it may get.

    `elsewhere` replaces `outcome` by sandbox, by meter, or by both ("wasm, fuel"). `deserves` is
    the efficiency that its honest part earns: an attack that gets more has succeeded, an honest
    program that gets less has been harmed. `only` names the sandboxes and meters that it is meant
    for; empty means all. `knows_answers` asks for those of the public seed to be built in. `naive`
    says how it wins against a harness without defences.
    """

    name: str
    kind: str
    path: Path
    source: str
    aim: str
    problem: str
    outcome: tuple[Verdict, ...]
    elsewhere: Mapping[str, tuple[Verdict, ...]]
    deserves: float
    only: tuple[str, ...]
    knows_answers: bool
    naive: str

    @property
    def is_honest(self) -> bool:
        """Whether it is a program that must pass unharmed."""
        return self.kind == HONEST

    def fits(self, sandbox: str, meter: str) -> bool:
        """Return whether it is meant for a lane."""
        return not self.only or bool({sandbox, meter, f"{sandbox}, {meter}"} & {*self.only})

    def allowed(self, sandbox: str, meter: str) -> tuple[Verdict, ...]:
        """Return the verdicts that it may get in a lane; the most special entry counts."""
        for word in (f"{sandbox}, {meter}", meter, sandbox):
            if word in self.elsewhere:
                return self.elsewhere[word]
        return self.outcome


def read_attacks(folder: Path) -> tuple[Attack, ...]:
    """Return the attacks and honest programs of a corpus, ordered by name.

    Raises InputError naming file and key.
    """
    found = find_attacks(folder)
    if not found:
        raise InputError(
            f"{folder}: holds no attack (programs/CLASS/NAME.py) and no honest program"
        )
    return found


def find_attacks(folder: Path) -> tuple[Attack, ...]:
    """Return the same of a corpus that may be empty, or still be made."""
    paths = [*(folder / HONEST).glob("*.py"), *(folder / "programs").glob("*/*.py")]
    return tuple(sorted(map(read_attack, paths), key=lambda attack: attack.name))


def read_attack(path: Path) -> Attack:
    """Return one attack; raises InputError naming file and key."""
    # Sources may hold anything that a submission can.
    text = path.read_text(encoding="utf-8", errors="surrogateescape")
    data = _read_header(path, text)
    for key in ("aim", "outcome"):
        if key not in data:
            raise InputError(f"{path}: header: key {key!r} is missing")
    if unknown := data.keys() - KEYS:
        raise InputError(f"{path}: header: unknown key {min(unknown)!r}; known: {sorted(KEYS)}")
    try:
        return Attack(
            name=f"{path.parent.name}/{path.stem}",
            kind=path.parent.name,
            path=path,
            source=text,
            aim=str(data["aim"]),
            problem=str(data.get("problem", DEFAULT_PROBLEM)),
            outcome=_verdicts(data["outcome"]),
            elsewhere={word: _verdicts(each) for word, each in data.get("elsewhere", {}).items()},
            deserves=float(data.get("deserves", 0.0)),
            only=tuple(map(str, data.get("only", ()))),
            knows_answers=bool(data.get("answers", False)),
            naive=str(data.get("naive", "")),
        )
    except (ValueError, TypeError, AttributeError) as error:
        raise InputError(f"{path}: header: {error}") from None


def read_problem(path: Path, text: str) -> str | None:
    """Return which problem an attack's header names; None without a header.

    Raises InputError for a header that cannot be read.
    """
    if not any(line.rstrip() == BEGIN for line in text.splitlines()):
        return None
    return str(_read_header(path, text).get("problem", DEFAULT_PROBLEM))


def merge_suites(first: Suite, second: Suite) -> Suite:
    """Return the problems of both; `first` wins where a name is in both.

    Code runs on the host only if both may.
    """
    known = {problem.id for problem in first.problems}
    added = tuple(problem for problem in second.problems if problem.id not in known)
    digest = hashlib.sha256(f"{first.digest}{second.digest}".encode()).hexdigest()
    both = first.trusted and second.trusted
    return Suite(first.name, first.version, digest, both, first.problems + added)


def _verdicts(words: Any) -> tuple[Verdict, ...]:
    if not isinstance(words, list) or not words:
        raise ValueError(f"an outcome is a list of verdicts, not {words!r}")
    return tuple(map(Verdict, words))


def _read_header(path: Path, text: str) -> dict[str, Any]:
    lines = _header_lines(text)
    try:
        return tomllib.loads("\n".join(lines))
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"{path}: header: {error}") from None
    except ValueError:
        raise InputError(f"{path}: has no header, which begins with {BEGIN!r}") from None


def _header_lines(text: str) -> Iterator[str]:
    lines = iter(text.splitlines())
    if not any(line.rstrip() == BEGIN for line in lines):
        raise ValueError("no header")
    for line in lines:
        if line.rstrip() == END:
            return
        yield line.removeprefix("#").removeprefix(" ")
    raise ValueError("the header does not end")
