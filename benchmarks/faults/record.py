"""What struck, how hosts ended, and what was not as it should be."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from durability.hosts import await_orphans

from .scene import BALLAST, Room

ENDS = frozenset({0, 4})
CONTROL = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
REMEDY = re.compile(
    r"again|resume|make room|ulimit|choose a place|use another|EFFBENCH_CACHE|apt-get|pip install"
    r"|start Docker|effbench sandbox|lower|delete that line|--out|\(|terminate"
)
KNOWN_FILES = {".lock", "results.jsonl", "scores.json", "summary.md"}


@dataclass(slots=True)
class Record:
    """Counted over all evaluations; `failures` is what must not be."""

    struck: Counter[str] = field(default_factory=Counter)
    ended: Counter[tuple[str, int]] = field(default_factory=Counter)
    codes: Counter[int] = field(default_factory=Counter)
    evaluations: int = 0
    hosts: int = 0
    own_failures: int = 0
    longest_s: float = 0.0
    identical: int = 0
    largest_move: float = 0.0
    failures: list[str] = field(default_factory=list)

    @property
    def faults(self) -> int:
        """How many have struck."""
        return self.struck.total()

    def note_strike(self, name: str) -> None:
        """Count a fault."""
        self.struck[name] += 1

    def note_end(
        self, where: str, code: int, allowed: frozenset[int], log: Path, *, is_mute: bool = False
    ) -> None:
        """Count a host's end, and hold it against what may be: its code, and what it said, unless
        it could not.
        """
        self.hosts += 1
        self.codes[code] += 1
        said = list(read_words(log))
        said_enough = is_mute or code not in (2, 3, 130)
        if code not in allowed:
            self.failures.append(f"{where}: ended with {code}: {' | '.join(said[-30:])}")
        if found := [i for i, line in enumerate(said) if line.startswith("Traceback (most")]:
            words = " | ".join(said[max(0, found[0] - 2) : found[0] + 40])
            self.failures.append(f"{where}: a bare traceback: {words}")
        own = [line for line in said if line.startswith("effbench: ")]
        message = " ".join(said[said.index(own[-1]) :]) if own else ""
        if not said_enough and not REMEDY.search(message):
            self.failures.append(f"{where}: ended with {code} without a remedy: {said[-3:]}")

    def note_survivors(self, where: str) -> None:
        """Note, and kill, whoever outlives a host."""
        _, survivors = await_orphans()
        self.failures += [f"{where}: survived: {words}" for words in survivors]

    def note_scores(
        self, one: Mapping[str, float], other: Mapping[str, float], *, is_identical: bool
    ) -> None:
        """Note how far eff@1 of a problem has moved, and whether nothing but clocks has."""
        self.identical += is_identical
        moves = [abs(other[name] - one[name]) for name in one]
        self.largest_move = max(self.largest_move, *moves)

    def note_leftovers(self, where: str, room: Room) -> None:
        """Note every file that an evaluation which has ended well leaves beside its results."""
        left = list(room.temporary.iterdir())
        left += [path for path in room.cache.rglob("*") if path.name.startswith(".")]
        left += [path for path in room.out.iterdir() if path.name not in KNOWN_FILES]
        known = {room.out, room.cache, room.temporary}
        left += [path for path in room.folder.iterdir() if path not in known]
        self.failures += [f"{where}: left behind: {path}" for path in left if path.name != BALLAST]


def read_words(log: Path) -> Iterator[str]:
    """Yield the lines of what a host said on standard error, without control codes."""
    text = CONTROL.sub("\n", log.read_text(encoding="utf-8", errors="replace"))
    yield from (line.strip() for line in re.split(r"[\r\n]+", text) if line.strip())
