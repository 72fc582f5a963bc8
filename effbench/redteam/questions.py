"""Inputs with right answers that no submission is judged on: other sizes, seeds and makers.

The expert answers them. Where an input is not one that the suite declares, the contract has to
admit it, and for one that no generator made, other references have to agree with the expert.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from effbench import codec
from effbench.crew import Station
from effbench.errors import SuiteError
from effbench.inputs import CASE_LIMITS, FOREIGN_LIMITS, make_case, make_judge
from effbench.isolation.base import Job, Kind, RunLimits
from effbench.judging import find_calibration
from effbench.model import Level, Problem, Reference, Verdict
from effbench.observing import Program, Seen, interpret, make_job, reduce_text
from effbench.redteam.mutation import mutate

SHARES_OF_SMALL = (0.25, 0.6, 1.4, 3.0)
AGREEING = 2
MAX_QUOTED = 200


@dataclass(frozen=True, slots=True)
class Effort:
    """How hard to look. `small` inputs a shape at level 0's size, each under a seed of its own;
    `mutated` changed ones in all; one a shape at `scale` times every other level's size.
    """

    small: int = 6
    mutated: int = 40
    scale: float = 1.5


DEFAULT_EFFORT = Effort()


@dataclass(frozen=True, slots=True)
class Question:
    """An input and the expert's answer to it. `origin` says in words how it was made."""

    origin: str
    arguments: bytes
    expected: bytes
    limits: RunLimits


@dataclass(slots=True)
class QuestionSet:
    """The questions of one problem, made when first asked for, then the same for every program.

    `disputed` counts inputs that the contract admits and about which references do not agree.
    """

    problem: Problem
    seed: int
    effort: Effort
    disputed: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _questions: tuple[Question, ...] | None = None

    def ask(self, station: Station) -> tuple[Question, ...]:
        """Return the questions, small ones first. Raises SuiteError when the expert fails."""
        with self._lock:
            if self._questions is None:
                maker = _Maker(self.problem, self.seed, self.effort, station)
                self._questions = tuple(maker.make())
                self.disputed = maker.disputed
            return self._questions


@dataclass(frozen=True, slots=True)
class _Input:
    origin: str
    arguments: bytes
    limits: RunLimits


class _Maker:
    def __init__(self, problem: Problem, seed: int, effort: Effort, station: Station) -> None:
        self.problem, self.seed, self.effort, self.station = problem, seed, effort, station
        self.rng = random.Random(f"{problem.id}/{seed}")
        self.calibration = find_calibration(problem, station, problem.numpy)
        self.judge = make_judge(problem, station.foreign)
        self.disputed = 0

    def make(self) -> Iterator[Question]:
        declared = list(self.make_small())
        for each in declared:
            yield from self.question(each)
        if not self.problem.contract_path.is_file():  # an imported one may lack it
            return
        others = [self.read(reference) for reference in self.pick_others()]
        for each in self.mutate(declared):
            yield from self.question(each, others)
        for each in self.make_undeclared():
            yield from self.question(each)

    def make_small(self) -> Iterator[_Input]:
        """Yield inputs of every level's shapes at the size of level 0."""
        limits = self.calibration.native_limits(self.problem, 0)
        size = self.problem.levels[0].size
        for shape in dict.fromkeys(shape for x in self.problem.levels for shape in x.all_shapes):
            for number in range(self.effort.small):
                origin = f"an input of shape {shape}, size {size}"
                try:
                    yield _Input(origin, self.generate(shape, size, number), limits)
                except SuiteError:
                    if shape in self.problem.levels[0].all_shapes:
                        raise
                    break  # a shape of larger levels need not go so small

    def make_undeclared(self) -> Iterator[_Input]:
        """Yield inputs of sizes between and beyond the levels', where generator and contract go."""
        levels = self.problem.levels
        small = self.calibration.native_limits(self.problem, 0)
        large = self.calibration.native_limits(self.problem, self.problem.top_level)
        cpu_ns = large.cpu_ns * self.effort.scale**2
        large = RunLimits.for_cpu(cpu_ns, self.problem.memory_bytes)
        plans = [
            (level.shapes, round(level.size * self.effort.scale), large) for level in levels[1:]
        ]
        tiny = levels[0]
        plans = [
            *((tiny.all_shapes, round(tiny.size * part), small) for part in SHARES_OF_SMALL),
            *plans,
        ]
        for number, (shapes, size, limits) in enumerate(plans):
            for shape in dict.fromkeys(shapes):
                try:
                    arguments = self.generate(shape, size, number)
                except SuiteError:
                    continue
                if self.is_admitted(arguments):
                    yield _Input(f"an input of shape {shape}, size {size}", arguments, limits)

    def mutate(self, declared: list[_Input]) -> Iterator[_Input]:
        """Yield changed inputs that the contract admits; half of all changes may be in vain."""
        made = 0
        for _ in range(2 * self.effort.mutated if declared else 0):
            old = self.rng.choice(declared)
            arguments = codec.decode(old.arguments, CASE_LIMITS)
            if made >= self.effort.mutated or not isinstance(arguments, tuple):
                return
            new = codec.encode(mutate(arguments, self.rng), CASE_LIMITS)
            if new != old.arguments and self.is_admitted(new):
                made += 1
                yield _Input("an input that no generator made", new, old.limits)

    def generate(self, shape: str, size: int, number: int) -> bytes:
        level = Level(size, 0.0, 1, (shape,))
        other = replace(self.problem, levels=(level,))
        seed = self.seed + number
        return make_case(other, 0, 0, seed, self.station.foreign).arguments

    def is_admitted(self, arguments: bytes) -> bool:
        """Return what the contract, run in a guest, says of an input."""
        contract = self.problem.contract_path.read_text(encoding="utf-8")
        job = Job(Kind.CALL, contract, "validate", arguments, FOREIGN_LIMITS)
        seen = interpret(self.station.worker.run(job, numpy=self.problem.numpy))
        return seen.verdict is Verdict.AC

    def pick_others(self) -> list[Reference]:
        """Return references of other tiers, the slowest first: they are the plainest."""
        others = [x for x in self.problem.references if x.tier > 1]
        return sorted(others, key=lambda x: -x.tier)[:AGREEING]

    def read(self, reference: Reference) -> Program:
        text = reference.path.read_text(encoding="utf-8")
        found = reduce_text(self.station.worker, self.problem, text, is_program=True)
        if isinstance(found, Seen):
            raise SuiteError(f"{reference.path}: {found.verdict}: {found.detail}")
        return Program(found.source, found.numpy or self.problem.numpy)

    def run(self, program: Program, given: _Input) -> Seen:
        job = make_job(self.problem, program.source, given.arguments, given.limits)
        return interpret(self.station.worker.run(job, numpy=program.numpy))

    def question(self, given: _Input, others: list[Program] | None = None) -> Iterator[Question]:
        """Yield the question, if there is a right answer that can be relied on."""
        seen = self.run(self.calibration.expert, given)
        if seen.verdict is not Verdict.AC:
            self.disputed += others is not None
            return
        for other in others or ():
            second = self.run(other, given)
            if second.verdict in (Verdict.TLE, Verdict.MLE):
                continue
            if second.verdict is not Verdict.AC or not self.judge(
                given.arguments, seen.answer, second.answer
            ):
                self.disputed += 1
                return
        words = repr(codec.decode(given.arguments, CASE_LIMITS))[:MAX_QUOTED]
        yield Question(f"{given.origin}: {words}", given.arguments, seen.answer, given.limits)
