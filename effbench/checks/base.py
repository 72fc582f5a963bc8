"""What a check of a problem hands back: findings, and the figures behind them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from effbench.calibration import Calibration
from effbench.inputs import make_case
from effbench.isolation.base import Runs
from effbench.model import Case, Problem, Verdict
from effbench.observing import Program, Seen, reduce_text
from effbench.worker import Measures

N_SEEDS = 3


class Severity(StrEnum):
    """An error keeps the problem out of the suite; a warning wants a look."""

    ERROR = "error"
    WARNING = "warning"
    SKIPPED = "skipped"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a rule has to say: what is so, in which file, and what to do about it."""

    rule: str
    severity: Severity
    message: str


@dataclass(frozen=True, slots=True)
class Separation:
    """How many times `tier` + 1 costs what `tier` costs, at the largest level that both finish."""

    tier: int
    level: int
    ratio: float


@dataclass(frozen=True, slots=True)
class JudgedReference:
    """How a reference came out as a submission. `matched` is absent where it reached no tier.

    `efficiency` is ENAMEL's e, capped, in [0, 1].
    """

    name: str
    tier: int
    verdict: Verdict
    matched: int | None
    efficiency: float


@dataclass(frozen=True, slots=True)
class Detection:
    """How a known-wrong solution came out: its verdict, and the level-0 cases that reject it.

    `cases` of `of_cases` reject it, counted over several seeds; `shapes` made these cases.
    """

    name: str
    declared: Verdict
    verdict: Verdict
    cases: int
    of_cases: int
    shapes: tuple[str, ...]

    @property
    def is_detected(self) -> bool:
        """Whether any case of any level rejects it."""
        return self.verdict is not Verdict.AC


@dataclass(frozen=True, slots=True)
class LevelCost:
    """The expert's cheapest and dearest case of a level, and the largest null reading there."""

    level: int
    cheapest: float
    dearest: float
    null: float


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured; costs are in the meter's `unit`.

    `tier_costs` are summed over the cases of `tier_level`, fastest tier first. `spread` is the
    relative difference of two readings of one run.
    """

    unit: str
    tier_level: int
    tier_costs: tuple[float, ...]
    separations: tuple[Separation, ...]
    references: tuple[JudgedReference, ...]
    detections: tuple[Detection, ...]
    expert_costs: tuple[LevelCost, ...]
    spread: float | None


@dataclass(frozen=True, slots=True)
class ProblemReport:
    """Everything that a check found. `figures` is absent where the problem cannot be calibrated."""

    problem: str
    findings: tuple[Finding, ...]
    figures: Figures | None

    @property
    def ok(self) -> bool:
        """Whether nothing keeps the problem out of a suite."""
        return all(finding.severity is not Severity.ERROR for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Bench:
    """One problem on one worker: what every rule that runs something needs.

    `runs` carries out foreign generators; None generates on the host.
    """

    problem: Problem
    worker: Measures
    seed: int
    runs: Runs | None
    tell: Callable[[str], None]

    @property
    def seeds(self) -> tuple[int, ...]:
        """The seed that was asked for, and some more: rules about inputs hold for every seed."""
        return tuple(range(self.seed, self.seed + N_SEEDS))

    @property
    def manifest(self) -> Path:
        """The problem's problem.toml, which most messages name."""
        return self.problem.folder / "problem.toml"

    def make_level(self, level: int, seed: int, runs: Runs | None) -> list[Case]:
        """Return a level's cases; raises SuiteError when the generator fails."""
        count = self.problem.levels[level].cases
        return [make_case(self.problem, level, index, seed, runs) for index in range(count)]

    def read_program(self, path: Path) -> Program | Seen:
        """Return a reference as the program that a submission of its text becomes."""
        text = path.read_text(encoding="utf-8")
        found = reduce_text(self.worker, self.problem, text, is_program=True)
        if isinstance(found, Seen):
            return found
        return Program(found.source, found.numpy or self.problem.numpy)


def expert_levels(calibration: Calibration) -> Iterator[LevelCost]:
    """Yield the expert's costs at every weighted level, in the meter's unit."""
    for level in range(1, len(calibration.yardstick.levels)):
        cases = calibration.cases_of(level)
        costs = [case.cost for case in cases if case.cost is not None]
        yield LevelCost(level, min(costs), max(costs), max(case.null for case in cases))
