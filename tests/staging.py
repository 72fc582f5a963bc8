"""A stage for the runner: a problem of four levels whose runs are scripted, level by level."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from effbench import codec
from effbench.calibration import CalibratedCase, Calibration
from effbench.corpus import load_suite
from effbench.inputs import make_judge
from effbench.isolation.base import Job, Observation
from effbench.isolation.fake import FakeSandbox, answered, answered_within
from effbench.judging import judge_program
from effbench.lanes import Lane
from effbench.meters.base import MeterTraits
from effbench.meters.fake import EXACT, FakeMeter
from effbench.model import CaseResult, Judgement, Problem, Yardstick
from effbench.observing import Program
from effbench.runner import Runner
from effbench.worker import Worker
from tests.tiny import write_suite

RIGHT, WRONG = 42, 43
EXPERT, SUBMITTED = Program("expert", False), Program("submitted", False)
REFERENCE = {0: 10, 1: 100, 2: 200, 3: 400}
LIMIT = 800.0
NULL = 7


def steps(cost: int, **kind: int) -> Observation:
    return answered(RIGHT, cost + NULL, **kind)


def calibration(tier_level: int = 3, slowest: float = 4000.0) -> Calibration:
    cases = tuple(
        CalibratedCase(
            level,
            0,
            codec.encode((level,)),
            codec.encode(RIGHT),
            float(NULL),
            0,
            None if level == 0 else float(cost),
            cost,
        )
        for level, cost in REFERENCE.items()
    )
    levels = (None, 100.0, 200.0, 400.0)
    yardstick = Yardstick((0.0, 1, 1, 1), levels, LIMIT, tier_level, (400.0, slowest))
    return Calibration(EXPERT, cases, yardstick, (slowest,), 1.0, 1.0)


Scene = Observation | int


@dataclass
class Stage:
    """A script by level: what a native and a metered run of the submission show; and its diary.

    A bare number is a right answer for so many steps, unless the job's limits end it sooner; a list
    is played in turn. The expert does as it should unless `expert` says otherwise.
    """

    native: dict[int, Scene | list[Scene]] = field(default_factory=dict)
    metered: dict[int, Scene | list[Scene]] = field(default_factory=dict)
    expert: dict[int, Observation] = field(default_factory=dict)
    diary: list[tuple[str, int]] = field(default_factory=list)
    units: list[float | None] = field(default_factory=list)
    metering: bool = False

    def __call__(self, job: Job) -> Observation:
        arguments = codec.decode(job.arguments)
        assert isinstance(arguments, tuple)
        if not arguments:  # the worker's warming up
            return answered(None)
        (level,) = arguments
        if job.source == "expert":
            self.diary.append(("expert", level))
            return self.expert.get(level, steps(REFERENCE[level]))
        kind = "metered" if self.metering else "native"
        self.diary.append((kind, level))
        self.units.append(job.limits.units)
        scenes = self.metered if kind == "metered" else self.native
        scene = scenes.get(level, REFERENCE[level])
        if isinstance(scene, list):
            scene = scene.pop(0)
        if isinstance(scene, int):
            return answered_within(job.limits, RIGHT, scene + NULL)
        return scene

    def levels(self, kind: str) -> list[int]:
        return [level for name, level in self.diary if name == kind]


class Watched(Worker):
    """A worker that tells the script which runs are for the meter."""

    def __init__(self, stage: Stage, traits: MeterTraits, numpy: bool) -> None:
        super().__init__(Lane(FakeSandbox(stage, offers_numpy=numpy), FakeMeter(traits=traits)))
        self.stage = stage

    def run(self, job: Job, *, metered: bool = False, numpy: bool = False) -> Observation:
        self.stage.metering = metered
        return super().run(job, metered=metered, numpy=numpy)


def write_problem(root: Path) -> Problem:
    """Write the tiny suite with one more level, one case each, and return its first problem."""
    manifest = write_suite(root) / "problems/first_sum/problem.toml"
    text = manifest.read_text().replace("cases = 2", "cases = 1")
    extra = "[[levels]]\nsize = 900\nhardness = 1\ncases = 1\n\n"
    manifest.write_text(text.replace("[[references]]", extra + "[[references]]", 1))
    return load_suite(str(root)).problem("first_sum")


Run = Callable[..., Judgement]


def runs_of(problem: Problem, default: MeterTraits = EXACT) -> Run:
    """Return what judges the submission on a stage, `outer` with the retries around a judgement."""

    def run(
        stage: Stage,
        *,
        figures: Calibration | None = None,
        traits: MeterTraits = default,
        program: Program = SUBMITTED,
        outer: bool = False,
        numpy: bool = True,
        allowed: bool = False,
    ) -> Judgement:
        known = replace(problem, numpy=allowed)
        with Watched(stage, traits, numpy) as worker:
            judge = make_judge(known, None)
            runner = Runner(known, figures or calibration(), judge, worker)
            return judge_program(runner, program) if outer else runner.run(program)

    return run


def by_level(judgement: Judgement) -> dict[int, CaseResult]:
    return {case.level: case for case in judgement.cases}
