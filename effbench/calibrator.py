"""Measures a problem's references in a lane."""

from __future__ import annotations

import itertools
import statistics
from collections.abc import Sequence
from dataclasses import replace

from effbench import codec
from effbench.calibration import CalibratedCase, Calibration
from effbench.checkers import ANSWER_LIMITS
from effbench.errors import GuestError, SuiteError, UnfitError
from effbench.inputs import make_case
from effbench.isolation.base import SECOND_NS, Observation, RunLimits, Runs
from effbench.meters import pairing
from effbench.model import Case, Problem, Reference, Verdict, Yardstick
from effbench.observing import Program, Seen, interpret, make_job, reduce_text
from effbench.worker import Measures

CALIBRATION_LIMIT_NS = 120 * SECOND_NS
NULL_REPETITIONS = 3


def calibrate(
    problem: Problem, seed: int, worker: Measures, runs: Runs | None, numpy: bool
) -> Calibration:
    """Measure the problem's references. `runs` carries out foreign generators, `numpy` asks for
    processes with numpy loaded.

    Raises SuiteError when the expert fails or the ladder is inverted, UnfitError when the lane
    cannot run them, GuestError when the environment fails.
    """
    return Calibrator(problem, worker, numpy).calibrate(seed, runs)


class Calibrator:
    """Measures one problem's references, as `calibrate` says.

    `reference_costs` then holds what each cost in all at the tier level, in the meter's unit.
    """

    def __init__(self, problem: Problem, worker: Measures, numpy: bool) -> None:
        self.problem = problem
        self.worker = worker
        self.numpy = numpy
        self.meter = worker.lane.meter
        if numpy and not worker.lane.sandbox.offers_numpy:
            raise UnfitError("needs numpy")
        self.limits = RunLimits.for_cpu(CALIBRATION_LIMIT_NS, problem.memory_bytes)
        self.metered_cpu_ns = 0.0
        self.peak_bytes = 0
        self.reference_costs: dict[Reference, float] = {}
        # Runs that finished where the run itself is the reading: (reference, level, index).
        self.readings: dict[tuple[Reference, int, int], Observation] = {}
        self.programs: dict[Reference, Program] = {}

    def program(self, reference: Reference) -> Program:
        if reference not in self.programs:
            self.programs[reference] = self.extract(reference)
        return self.programs[reference]

    def extract(self, reference: Reference) -> Program:
        text = reference.path.read_text(encoding="utf-8")
        found = reduce_text(self.worker, self.problem, text, is_program=True)
        if isinstance(found, Seen):
            raise SuiteError(f"{reference.path}: {found.verdict}: {found.detail}")
        return Program(found.source, self.numpy or found.numpy)

    def calibrate(self, seed: int, runs: Runs | None) -> Calibration:
        """Return what the references cost; raises as the function of this name does."""
        return self.calibrate_ladder(self.calibrate_expert(seed, runs))

    def calibrate_expert(self, seed: int, runs: Runs | None) -> Calibration:
        """Return what the expert costs, and no ladder: enough to tell right from wrong."""
        problem = self.problem
        expert = self.program(problem.expert)
        cases = self.read_expert(
            expert,
            [
                self.calibrate_case(expert, level, index, seed, runs)
                for level, spec in enumerate(problem.levels)
                for index in range(spec.cases)
            ],
        )
        self.reject_silence(cases)
        worst = [
            max((c.cost for c in cases if c.level == level and c.cost is not None), default=None)
            for level in range(len(problem.levels))
        ]
        limit = problem.timeout_factor * max(cost for cost in worst if cost is not None)
        measured = [case for case in cases if case.cost is not None]
        units = sum(case.cost or 0.0 for case in measured)
        native = self.meter.traits.ns_per_unit
        if native is None:
            native = max(sum(case.cpu_ns for case in measured) / units, 0.01)
        metered = self.metered_cpu_ns / units if self.meter.traits.witnessed else native
        return Calibration(
            expert,
            tuple(cases),
            Yardstick(tuple(x.hardness for x in problem.levels), tuple(worst), limit, 0, ()),
            (),
            native,
            metered,
        )

    def reject_silence(self, cases: Sequence[CalibratedCase]) -> None:
        """Raise SuiteError where the expert of whole programs never writes anything."""
        if self.problem.io != "stdin":
            return
        answers = (codec.decode(case.expected, ANSWER_LIMITS) for case in cases)
        if all(isinstance(answer, str) and not answer.strip() for answer in answers):
            raise SuiteError(
                f"{self.problem.expert.path}: prints nothing on any case: what a program writes to "
                "standard output is its answer: print it, and call the function that does"
            )

    def calibrate_case(
        self, expert: Program, level: int, index: int, seed: int, runs: Runs | None
    ) -> CalibratedCase:
        """Return a case with the expert's answer, and with its cost where that comes along."""
        case = make_case(self.problem, level, index, seed, runs)
        if self.meter.traits.stops_exactly:
            return self.calibrate_at_once(expert, case)
        seen = self.observe(expert, case.arguments, metered=False)
        expected = self.answer(seen, self.problem.expert, level)
        self.peak_bytes = max(self.peak_bytes, seen.peak_bytes)
        native = seen.window_cpu_ns
        null_seen = self.observe(expert, case.arguments, metered=False, expected=expected)
        return CalibratedCase(
            level, index, case.arguments, expected, 0.0, null_seen.window_cpu_ns, None, native
        )

    def read_expert(self, expert: Program, cases: Sequence[CalibratedCase]) -> list[CalibratedCase]:
        """Return the cases with what the expert costs.

        A noisy meter reads all cases in turn: a slow minute then spoils a reading of each instead
        of each reading of one.
        """
        unread = [case for case in cases if case.level > 0 and case.cost is None]
        traits = self.meter.traits
        null_rounds = 1 if traits.is_exact else NULL_REPETITIONS
        null_runs = self.run_in_rounds(expert, unread, null_rounds, empty=True)
        expert_runs = self.run_in_rounds(expert, unread, traits.repetitions, empty=False)
        read = {}
        for case, nulls, seen in zip(unread, null_runs, expert_runs, strict=True):
            for run in seen:
                self.answer(run, self.problem.expert, case.level)
            self.metered_cpu_ns += statistics.median(run.window_cpu_ns for run in seen)
            null = self.read_median(nulls)
            cost = max(1.0, self.read_median(seen) - null)
            read[case.level, case.index] = replace(case, null=null, cost=cost)
        return [read.get((case.level, case.index), case) for case in cases]

    def run_in_rounds(
        self, expert: Program, cases: Sequence[CalibratedCase], rounds: int, *, empty: bool
    ) -> list[list[Observation]]:
        """Return each case's runs under the meter; `empty` ones only encode the answer."""
        taken: list[list[Observation]] = [[] for _ in cases]
        for _ in range(rounds):
            for case, runs in zip(cases, taken, strict=True):
                expected = case.expected if empty else None
                runs.append(self.observe(expert, case.arguments, metered=True, expected=expected))
        return taken

    def calibrate_at_once(self, expert: Program, case: Case) -> CalibratedCase:
        """The measured run tells everything: answer, cost and time."""
        seen = self.observe(expert, case.arguments, metered=True)
        expected = self.answer(seen, self.problem.expert, case.level)
        self.peak_bytes = max(self.peak_bytes, seen.peak_bytes)
        null_seen = self.observe(expert, case.arguments, metered=True, expected=expected)
        null = self.read_median([null_seen])
        return CalibratedCase(
            level=case.level,
            index=case.index,
            arguments=case.arguments,
            expected=expected,
            null=null,
            null_cpu_ns=null_seen.window_cpu_ns,
            cost=None if case.level == 0 else max(1.0, self.read_median([seen]) - null),
            cpu_ns=seen.window_cpu_ns,
        )

    def observe(
        self, program: Program, arguments: bytes, *, metered: bool, expected: bytes | None = None
    ) -> Observation:
        job = make_job(self.problem, program.source, arguments, self.limits, expected)
        return self.worker.run(job, metered=metered, numpy=program.numpy)

    def answer(self, seen: Observation, reference: Reference, level: int) -> bytes:
        found = interpret(seen)
        if found.is_unfit:
            raise UnfitError(f"{reference.path.name}: {found.detail}")
        if found.verdict is not Verdict.AC:
            raise SuiteError(
                f"{reference.path}: {found.verdict} on its own problem, level {level}: "
                f"{found.detail}"
            )
        return found.answer

    def read_tier_cost(self, program: Program, reference: Reference, case: CalibratedCase) -> float:
        """Return what another reference costs: on a noisy meter, as a submission's is read."""
        repetitions = self.meter.traits.repetitions
        if self.meter.traits.is_exact:
            known = self.readings.get((reference, case.level, case.index))
            seen = known or self.observe(program, case.arguments, metered=True)
            self.answer(seen, reference, case.level)
            return max(1.0, self.read_median([seen]) - case.null)
        expert = self.program(self.problem.expert)
        ratios: list[float] = []
        while not pairing.is_settled(ratios, repetitions):
            standard = self.read_once(expert, self.problem.expert, case)
            ratios.append(pairing.ratio_of(self.read_once(program, reference, case), standard))
        return pairing.scale(case.cost, ratios)

    def read_references(self, found: Calibration, level: int) -> dict[Reference, list[float]]:
        """Return what references cost on each case of a level that the slowest tier finishes."""
        cases = found.cases_of(level)
        read = {self.problem.expert: [case.cost or 0.0 for case in cases]}
        for reference in self.problem.references:
            if reference not in read:
                program = self.program(reference)
                read[reference] = [self.read_tier_cost(program, reference, case) for case in cases]
        return read

    def read_once(self, program: Program, reference: Reference, case: CalibratedCase) -> float:
        seen = self.observe(program, case.arguments, metered=True)
        self.answer(seen, reference, case.level)
        return self.read_median([seen]) - case.null

    def read_median(self, seen: Sequence[Observation]) -> float:
        readings = [self.meter.read(run) for run in seen]
        known = [reading for reading in readings if reading is not None]
        if not known:
            raise GuestError(f"{self.problem.id}: {self.meter.name} gave no reading")
        return statistics.median(known)

    def calibrate_ladder(self, draft: Calibration) -> Calibration:
        """Find the largest level that the slowest tier finishes, and each tier's cost there."""
        tier_level = self.find_tier_level(draft)
        read = self.read_references(draft, tier_level)
        self.reference_costs = {reference: sum(costs) for reference, costs in read.items()}
        slowest = [
            max((costs for each, costs in read.items() if each.tier == tier), key=sum)
            for tier in range(1, self.problem.n_tiers + 1)
        ]
        totals = tuple(sum(costs) for costs in slowest)
        if any(a >= b for a, b in itertools.pairwise(totals)):
            raise SuiteError(
                f"{self.problem.folder}: the ladder is inverted at level {tier_level}: tiers cost "
                + ", ".join(f"{total:,.0f}" for total in totals)
                + ": order them by what they cost"
            )
        old = draft.yardstick
        yardstick = replace(old, tier_level=tier_level, tiers=totals, memory_bytes=self.peak_bytes)
        return replace(draft, yardstick=yardstick, tier_cases=tuple(slowest[-1]))

    def find_tier_level(self, draft: Calibration) -> int:
        """Return the largest level that all slower references finish, the slowest tried first."""
        level = self.problem.top_level
        for reference in sorted(self.problem.references, key=lambda each: -each.tier):
            if reference.tier > 1:
                level = self.last_finished(reference, draft, level)
        return level

    def last_finished(self, reference: Reference, draft: Calibration, top_level: int) -> int:
        """Return the largest level up to `top_level` whose cases the reference finishes within the
        native limits.
        """
        program = self.program(reference)
        finished = 0
        for level in range(1, top_level + 1):
            limits = draft.native_limits(self.problem, level)
            for case in draft.cases_of(level):
                job = make_job(self.problem, program.source, case.arguments, limits)
                seen = interpret(self.worker.run(job, numpy=program.numpy))
                if seen.verdict in (Verdict.TLE, Verdict.MLE):
                    if finished == 0:
                        raise SuiteError(
                            f"{reference.path}: {seen.verdict} on case {case.index} of level 1, "
                            "which every reference has to finish: give level 1 a smaller size in "
                            "problem.toml, or drop the reference"
                        )
                    return finished
                self.answer(seen.observation, reference, level)
                if self.meter.traits.stops_exactly:
                    self.readings[reference, level, case.index] = seen.observation
            finished = level
        return finished
