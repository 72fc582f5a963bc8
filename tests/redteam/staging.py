"""A lane in which programs cheat by word: what a source contains says how it behaves."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from pathlib import Path

from effbench import codec
from effbench.corpus import Suite, load_suite
from effbench.crew import Plan
from effbench.errors import GuestError
from effbench.inputs import make_case
from effbench.isolation.base import Job, Kind, Observation
from effbench.isolation.fake import FakeSandbox, answered, answered_within, failed, stopped
from effbench.lanes import Lane
from effbench.meters.fake import STOPPING, FakeMeter
from effbench.model import Problem
from effbench.redteam.attempts import Attempt
from effbench.redteam.hardening import Settings, harden, offer
from effbench.redteam.questions import Effort
from effbench.redteam.records import Tried
from tests.tiny import EXPERT_ROUNDS, SLOWER_ROUNDS, write_suite

SEED = 77
NAME = "first_sum"
NULL = 7
SETTINGS = Settings(effort=Effort(small=2, mutated=8))
ROUNDS = {"tier_2": SLOWER_ROUNDS[0], "tier_3": SLOWER_ROUNDS[1]}


class Quiet:
    """A listener that keeps what it is told."""

    def __init__(self) -> None:
        self.notes: list[str] = []
        self.stages: list[tuple[str, int]] = []

    def stage(self, name: str, total: int) -> None:
        self.stages.append((name, total))

    def step(self, what: str) -> None:
        """One step of the stage is done."""

    def note(self, text: str) -> None:
        self.notes.append(text)


@dataclass
class Stage:
    """A script for the tiny problem, whose right answer is a sum.

    `sizes` are the levels'; `learnt` the inputs of the seed that attempts are judged under. How
    often a "disturbed" program is slowed down, `disturbances` says.
    """

    problem: Problem
    cheap: bool = True
    poisoned: bool = False
    disturbances: int = 1
    judged: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        levels = self.problem.levels
        self.sizes = {level.size for level in levels}
        self.learnt = {
            make_case(self.problem, number, index, SEED, None).arguments
            for number, level in enumerate(levels)
            for index in range(level.cases)
        }

    def __call__(self, job: Job) -> Observation:
        arguments = codec.decode(job.arguments)
        assert isinstance(arguments, tuple)
        if not arguments:  # a guest is warmed up
            return answered(None)
        if job.kind is Kind.EXTRACT:
            text = arguments[0]
            if "nonsense" in text:
                return failed("does not parse", b"C")
            self.judged.append(text)
            return answered((text, []))
        if job.entry_point == "validate":
            return answered(None) if type(arguments[0]) is list else failed("not a list")
        if job.entry_point == "_effbench_generate":
            _, size, key, *_ = arguments
            rng = random.Random(key)
            return answered(([rng.randrange(1, 101) for _ in range(size)],))
        (values,) = arguments
        if job.kind is Kind.NULL:
            return answered(sum(values), NULL)
        return self.act(job, values)

    def act(self, job: Job, values: list[int]) -> Observation:
        rounds = next((ROUNDS[x] for x in ROUNDS if x in job.source), EXPERT_ROUNDS)
        right, size = sum(values), len(values)
        if "range(4)" in job.source and self.poisoned:
            return failed("poisoned")
        if "harms" in job.source:
            self.poisoned = True
        if "breaks" in job.source:
            raise GuestError("the guest is gone")
        if "range(14)" in job.source:
            rounds = SLOWER_ROUNDS[0]
        if "range(50)" in job.source:
            rounds = SLOWER_ROUNDS[1]
        if "seems cheap" in job.source and not self.cheap:
            rounds = SLOWER_ROUNDS[0]
        if "disturbed" in job.source and self.judged.count(job.source) <= self.disturbances:
            rounds = SLOWER_ROUNDS[1]
        if "by heart" in job.source and job.arguments not in self.learnt:
            return answered(0, NULL + 1)
        if "by size" in job.source and size not in self.sizes:
            return answered(0, NULL + 1)
        if "silent" in job.source and job.arguments not in self.learnt:
            return stopped("cpu limit", 5)
        if "constant" in job.source:
            return answered(0, NULL + 1)
        if "reordered" in job.source:
            return answered(-right, NULL + 4 * size)
        return answered_within(job.limits, right, NULL + rounds * max(1, size))

    def lane(self, name: str = "fake", *, is_exact: bool = True) -> Lane:
        meter = FakeMeter(traits=replace(STOPPING, unit="exact steps", is_exact=is_exact))
        return Lane(FakeSandbox(self, name=name), meter)


def make_stage(root: Path, checker: str = "") -> tuple[Suite, Stage]:
    """Return a suite of one tiny problem, with a checker of its own where one is given."""
    write_suite(root, (NAME,))
    if checker:
        folder = root / "problems" / NAME
        manifest = folder / "problem.toml"
        manifest.write_text('checker = "custom"\n' + manifest.read_text())
        (folder / "checker.py").write_text(checker)
    suite = load_suite(str(root), trust=True)
    return suite, Stage(suite.problems[0])


def submit(*texts: str) -> list[Attempt]:
    return [Attempt(NAME, text, True, f"number {i}") for i, text in enumerate(texts)]


def try_all(
    suite: Suite,
    stage: Stage,
    *texts: str,
    known: dict[str, Tried] | None = None,
    other: Lane | None = None,
    listener: Quiet | None = None,
    settings: Settings = SETTINGS,
) -> list[Tried]:
    plan = Plan(suite, stage.lane(), SEED, 1)
    source = offer(submit(*texts))
    return list(harden(plan, source, known or {}, settings, listener or Quiet(), other))
