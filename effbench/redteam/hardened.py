"""What a hardening came to: for people, as JSON, and as an exit code."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path

from rich.table import Table

from effbench.redteam.records import End, Tried, clean
from effbench.redteam.trial import Outcome


class Result(IntEnum):
    """The exit code of a hardening."""

    HELD = 0
    MISSED = 1
    UNJUDGED = 4
    UNDECIDED = 5


@dataclass(frozen=True, slots=True)
class SolversPart:
    """Whether honest work on a problem still passes: `complaints` of its check are errors."""

    problem: str
    complaints: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """Attempts with their ends, the corpus run again, and the solver's part.

    `entries` are the corpus files of what got through or is doubted, by the attempts' digests.
    """

    tried: tuple[Tried, ...]
    rerun: tuple[Outcome, ...]
    solved: tuple[SolversPart, ...]
    entries: Mapping[str, Path] = field(default_factory=dict)

    @property
    def leaks(self) -> tuple[str, ...]:
        """What gets through, a line each."""
        return (
            *(f"{_name(x)}: {x.evidence[0].text}" for x in self.tried if x.end is End.GOT_THROUGH),
            *(
                f"{each.attack.name}: {failure}"
                for each in self.rerun
                for failure in each.failures
                if not each.attack.is_honest
            ),
        )

    @property
    def losses(self) -> tuple[str, ...]:
        """Honest work that does not pass as it must, a line each."""
        return (
            *(
                f"{each.attack.name}: {failure}"
                for each in self.rerun
                for failure in each.failures
                if each.attack.is_honest
            ),
            *(f"{each.problem}: {text}" for each in self.solved for text in each.complaints),
        )

    @property
    def doubts(self) -> tuple[str, ...]:
        """What somebody has to look at, a line each."""
        doubtful = (tried for tried in self.tried if tried.end is End.DOUBTFUL)
        return tuple(f"{_name(x)}: {each.text}" for x in doubtful for each in x.evidence)

    @property
    def result(self) -> Result:
        """What counts is the worst."""
        if self.leaks or self.losses:
            return Result.MISSED
        if self.doubts:
            return Result.UNDECIDED
        if any(tried.end is End.UNJUDGED for tried in self.tried):
            return Result.UNJUDGED
        return Result.HELD


def _name(tried: Tried) -> str:
    return f"{tried.problem}: {tried.origin}"


def draw_table(report: Report) -> Table:
    """Return a line a problem: how its attempts ended, what of the corpus still gets through, and
    whether honest work passes.
    """
    names = dict.fromkeys([x.problem for x in report.solved] + [x.problem for x in report.tried])
    ends = Counter((tried.problem, tried.end) for tried in report.tried)
    columns = ("problem", "attempts", *(str(end) for end in End), "corpus", "references")
    table = Table(*columns, box=None, title="attempts; corpus: got through or harmed / run again")
    for name in names:
        again = [x for x in report.rerun if x.attack.problem == name and not x.attack.is_honest]
        complaints = [text for x in report.solved if x.problem == name for text in x.complaints]
        table.add_row(
            name,
            str(sum(ends[name, end] for end in End)),
            *(str(ends[name, end]) for end in End),
            f"{sum(bool(x.failures) for x in again)} / {len(again)}",
            f"{len(complaints)} errors" if complaints else "in order",
        )
    honest = [x for x in report.rerun if x.attack.is_honest]
    harmed = f"{sum(bool(x.failures) for x in honest)} / {len(honest)}"
    table.add_row("honest programs", *("" for _ in range(1 + len(End))), harmed, "")
    return table


def describe(report: Report) -> tuple[str, ...]:
    """Return what the table has no room for, as lines that are safe to print."""
    lines = [
        *(f"gets through: {clean(text)}" for text in report.leaks),
        *(f"honest work harmed: {clean(text)}" for text in report.losses),
        *(f"needs a look: {clean(text)}" for text in report.doubts),
        *(f"recorded: {path}" for path in sorted(set(report.entries.values()))),
    ]
    return tuple(lines) or ("Nothing gets through, and honest work passes.",)


def to_json(report: Report) -> str:
    """Return everything as JSON; docs/security.md names every key."""
    data = {
        "result": report.result.name.lower(),
        "attempts": [_describe_tried(tried, report.entries) for tried in report.tried],
        "ends": {end: sum(x.end is end for x in report.tried) for end in End},
        "corpus": [
            {
                "attack": each.attack.name,
                "problem": each.attack.problem,
                "verdict": each.verdict,
                "efficiency": each.efficiency,
                "failures": list(each.failures),
            }
            for each in report.rerun
        ],
        "references": [
            {"problem": each.problem, "errors": list(each.complaints)} for each in report.solved
        ],
    }
    return json.dumps(data, indent=1)


def _describe_tried(tried: Tried, entries: Mapping[str, Path]) -> dict[str, object]:
    entry = entries.get(tried.digest)
    return {
        "problem": tried.problem,
        "origin": tried.origin,
        "sandbox": tried.sandbox,
        "meter": tried.meter,
        "verdict": tried.verdict,
        "efficiency": tried.efficiency,
        "detail": tried.detail,
        "end": tried.end,
        "evidence": [{"sign": each.sign, "text": each.text} for each in tried.evidence],
        "entry": None if entry is None else str(entry),
    }
