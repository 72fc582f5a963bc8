"""One program against one problem: a native pass says what is right, a metered one what it cost.

Where the meter is slow, every level is first run natively: that checks the answers and stops only
far beyond the limit or out of memory. Whether the limit was exceeded is then the count's decision,
so that no verdict hangs on noise. Every answer of a measured run is checked too. Where a meter
stops a run exactly at the limit, the measured run is the only one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from effbench.calibration import CalibratedCase, Calibration
from effbench.errors import CanaryError, GuestError, UnfitError
from effbench.inputs import Judge
from effbench.isolation.base import Observation, RunLimits
from effbench.lanes import is_portable
from effbench.meters import pairing
from effbench.model import CaseResult, Judgement, Problem, Verdict
from effbench.observing import Program, Seen, interpret, make_job
from effbench.worker import Measures

CENSORING = (Verdict.TLE, Verdict.MLE)
Key = tuple[int, int]  # level and index of a case
Readings = dict[Key, float | None]
WITNESS_RETRIES = 3
# A run that only a loaded machine stopped is given this much more time, once.
EXTENSION = 5
# So many readings of a noisy meter far over the bound spare the others; one may be an accident.
HOPELESS = 2


class _WrongError(Exception):
    """Some run was not right: ends the judgement, which lists that run as its last case."""

    def __init__(self, case: CaseResult, detail: str) -> None:
        super().__init__(detail)
        self.case, self.detail = case, detail


@dataclass(frozen=True, slots=True)
class Runner:
    """Judges programs of one problem on one worker."""

    problem: Problem
    calibration: Calibration
    judge: Judge
    worker: Measures

    def run(self, program: Program) -> Judgement:
        """Return the program's judgement.

        Raises GuestError when the environment is at fault, UnfitError when this lane cannot judge.
        """
        if program.numpy and not self.problem.allows_numpy:
            return Judgement(Verdict.FORBIDDEN, "imports numpy, which this problem forbids", ())
        lane = self.worker.lane
        if program.numpy and not lane.sandbox.offers_numpy:
            raise UnfitError("imports numpy")
        results: dict[Key, CaseResult] = {}
        try:
            if lane.meter.traits.stops_exactly:
                self._run_once(program, results)
            else:
                readings = self._run_natively(program, results)
                self._measure(program, results, readings)
        except _WrongError as wrong:
            failing = wrong.case
            results.pop((failing.level, failing.index), None)
            return Judgement(failing.verdict, wrong.detail, (*results.values(), failing))
        return Judgement(Verdict.AC, "", tuple(results.values()))

    def _run_once(self, program: Program, results: dict[Key, CaseResult]) -> None:
        """Run every case once, measured, until a level is over the limit; and the tier level."""
        yardstick, over = self.calibration.yardstick, False
        for level in range(len(self.problem.levels)):
            wants_tier = level == yardstick.tier_level and len(yardstick.tiers) > 1
            for case in self.calibration.cases_of(level):
                if over and not wants_tier:
                    break
                result = self._decide_case(program, case)
                results[level, case.index] = result
                over = over or result.censored or (result.cost or 0.0) > yardstick.limit
                wants_tier = wants_tier and not result.censored

    def _decide_case(self, program: Program, case: CalibratedCase) -> CaseResult:
        """One measured run, stopped exactly at the bound; raises _WrongError."""
        if case.level == 0:
            limits = self.calibration.native_limits(self.problem, 0)
        else:
            limits = self.calibration.exact_limits(self.problem, case)
        seen = self._observe(program, case, limits, metered=True)
        if seen.verdict is Verdict.AC:
            cost = self._cost(seen.observation, case)
            if cost is None:
                raise GuestError(f"{self.problem.id}: an answer without a reading")
            return _result(case, seen, cost=None if case.level == 0 else max(1.0, cost))
        if seen.verdict in CENSORING and case.level > 0:
            return _result(case, seen, cost=self.calibration.cost_bound(case))
        self._check_canary(case, self.calibration.native_limits(self.problem, case.level))
        raise _WrongError(_result(case, seen, cost=None), f"level {case.level}: {seen.detail}")

    def _run_natively(self, program: Program, results: dict[Key, CaseResult]) -> Readings:
        """Run every case, easiest level first, until one is censored; raises _WrongError.

        Returns what a meter that needs no guest of its own has read of them meanwhile.
        """
        readings: Readings = {}
        for level in range(len(self.problem.levels)):
            for case in self.calibration.cases_of(level):
                limits = self.calibration.native_limits(self.problem, level)
                seen = self._observe(program, case, limits, metered=False)
                result = _result(case, seen, cost=None)
                results[level, case.index] = result
                if seen.verdict is Verdict.AC:
                    if not self.worker.lane.meter.traits.is_exact:
                        readings[level, case.index] = self._cost(seen.observation, case)
                    continue
                self._check_canary(case, limits)
                if seen.verdict not in CENSORING or level == 0:
                    raise _WrongError(result, f"level {level}: {seen.detail}")
                return readings
        return readings

    def _observe(
        self, program: Program, case: CalibratedCase, limits: RunLimits, *, metered: bool
    ) -> Seen:
        job = make_job(self.problem, program.source, case.arguments, limits)
        seen = interpret(self.worker.run(job, metered=metered, numpy=program.numpy))
        # Only a portable guest says so: elsewhere the submission itself wrote the frame.
        if seen.is_unfit and is_portable(self.worker.lane):
            raise UnfitError(seen.detail)
        if seen.detail == f"KeyError: {self.problem.entry_point!r}":  # not from a line of it
            return replace(seen, detail=f"does not define {self.problem.entry_point}")
        if seen.verdict is not Verdict.AC:
            return seen
        if self.judge(case.arguments, case.expected, seen.answer):
            return seen
        return replace(seen, verdict=Verdict.WA, detail="wrong answer")

    def _check_canary(self, case: CalibratedCase, limits: RunLimits) -> None:
        """Run the expert on the same case under the same limits: if it fails too, we are broken."""
        seen = self._observe(self.calibration.expert, case, limits, metered=False)
        if seen.verdict is not Verdict.AC:
            raise CanaryError(
                f"{self.problem.id}: the expert itself got {seen.verdict} ({seen.detail}) on level "
                f"{case.level} case {case.index}: the environment is broken"
            )

    def _measure(
        self, program: Program, results: dict[Key, CaseResult], readings: Readings
    ) -> None:
        """Measure the weighted levels until one is over the limit, and the tier level.

        A case over the limit decides its level; a case stopped at the tier level, the tier.
        """
        yardstick, over = self.calibration.yardstick, False
        for level in range(1, len(self.problem.levels)):
            wants_tier = level == yardstick.tier_level and len(yardstick.tiers) > 1
            cases = self.calibration.cases_of(level)
            finished = [results.get((level, case.index)) for case in cases]
            if any(before is None or before.censored for before in finished):
                return
            for case in cases:
                if over and not wants_tier:
                    break
                before = results[level, case.index]
                if self.worker.lane.meter.traits.is_exact:
                    result = self._count_case(program, case, before)
                else:
                    result = self._time_case(program, case, before, readings[level, case.index])
                results[level, case.index] = result
                over = over or result.censored or (result.cost or 0.0) > yardstick.limit
                wants_tier = wants_tier and not result.censored

    def _count_case(self, program: Program, case: CalibratedCase, before: CaseResult) -> CaseResult:
        """One exact reading; repeated only where the witness contradicts it."""
        bound = self.calibration.cost_bound(case)
        limits = self.calibration.metered_limits(self.problem, bound)
        for _ in range(1 + WITNESS_RETRIES):
            seen = self._observe(program, case, limits, metered=True)
            cost = self._cost(seen.observation, case)
            if seen.verdict is Verdict.TLE and (cost is None or cost <= bound):
                longer = replace(limits, cpu_ns=limits.cpu_ns * EXTENSION)
                longer = replace(longer, wall_ns=limits.wall_ns * EXTENSION)
                seen = self._observe(program, case, longer, metered=True)
                cost = self._cost(seen.observation, case)
            if seen.verdict in CENSORING:
                return replace(before, censored=True, verdict=seen.verdict, cost=bound)
            if seen.verdict is not Verdict.AC:
                raise _measured_wrong(case, seen)
            if cost is not None and cost > bound:
                # On a slower machine it would have been stopped: the same result either way.
                return replace(before, censored=True, verdict=Verdict.TLE, cost=bound)
            if cost is not None and not self.calibration.contradicts(cost, seen.observation):
                return replace(before, cost=max(1.0, cost))
        raise _WrongError(
            replace(before, verdict=Verdict.SUSPECT),
            f"level {case.level}: "
            + ("no count was left" if cost is None else "its count is too small for its CPU time"),
        )

    def _cost(self, seen: Observation, case: CalibratedCase) -> float | None:
        reading = self.worker.lane.meter.read(seen)
        return None if reading is None else reading - case.null

    def _time_case(
        self, program: Program, case: CalibratedCase, before: CaseResult, cost: float | None
    ) -> CaseResult:
        """Readings of a noisy meter, in turn with the expert's; the median of the paired ratios.

        `cost` is the first of them, from the native pass.
        """
        limits = self.calibration.native_limits(self.problem, case.level)
        bound = self.calibration.cost_bound(case)
        repetitions = self.worker.lane.meter.traits.repetitions
        ratios: list[float] = []
        over = 0
        while True:
            over += cost is None or cost > 1.5 * bound
            if cost is None or over == HOPELESS:
                return replace(before, censored=True, verdict=Verdict.TLE, cost=cost or bound)
            ratios.append(pairing.ratio_of(cost, self._time_expert(case, limits)))
            if pairing.is_settled(ratios, repetitions):
                return replace(before, cost=pairing.scale(case.cost, ratios))
            cost = self._cost_of_right(program, case, limits)

    def _time_expert(self, case: CalibratedCase, limits: RunLimits) -> float:
        """Return one reading of the expert; raises GuestError, for it cannot fail by itself."""
        seen = self._observe(self.calibration.expert, case, limits, metered=False)
        cost = self._cost(seen.observation, case)
        if seen.verdict is not Verdict.AC or cost is None:
            raise CanaryError(
                f"{self.problem.id}: the expert itself got {seen.verdict} ({seen.detail}) while "
                f"level {case.level} case {case.index} was timed: the environment is broken"
            )
        return cost

    def _cost_of_right(
        self, program: Program, case: CalibratedCase, limits: RunLimits
    ) -> float | None:
        """Return one reading above the null run; None when censored; raises _WrongError."""
        seen = self._observe(program, case, limits, metered=False)
        if seen.verdict in CENSORING:
            return None
        if seen.verdict is not Verdict.AC:
            raise _measured_wrong(case, seen)
        return self._cost(seen.observation, case)


def _measured_wrong(case: CalibratedCase, seen: Seen) -> _WrongError:
    result = _result(case, seen, cost=None)
    return _WrongError(result, f"level {case.level}, measured: {seen.detail}")


def _result(case: CalibratedCase, seen: Seen, cost: float | None) -> CaseResult:
    return CaseResult(
        level=case.level,
        index=case.index,
        verdict=seen.verdict,
        censored=seen.verdict in CENSORING,
        cost=cost,
        cpu_ns=max(0, seen.observation.window_cpu_ns - case.null_cpu_ns),
        memory_bytes=seen.observation.peak_bytes,
    )
