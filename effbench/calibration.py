"""What a problem's references cost on this machine: expected answers, ref_l, T, the ladder, rates.

Measured by `calibrator` once per (problem, seed, lane, kind of process) and kept by
`calibration_cache`, because every submission is held against the same figures.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from effbench.isolation.base import Observation, RunLimits
from effbench.model import Problem, Yardstick
from effbench.observing import Program

NATIVE_MARGIN = 10
NATIVE_FLOOR_NS = 300_000_000
TIER_MARGIN = 1.5
# A run under a meter is stopped when it has probably passed its bound; one whose count shows that
# it has not is run again with more time, so that no verdict hangs on the machine's load.
METERED_MARGIN = 1.5
METERED_FLOOR_NS = 200_000_000
WITNESS_MARGIN = 4
WITNESS_SLACK_NS = 60_000_000


@dataclass(frozen=True, slots=True)
class CalibratedCase:
    """A case with its expected answer, what a null run reads, and what the expert costs above it.

    `null` and `cost` are in the meter's unit; the `cpu_ns` are native CPU time.
    """

    level: int
    index: int
    arguments: bytes
    expected: bytes
    null: float
    null_cpu_ns: int
    cost: float | None
    cpu_ns: int


@dataclass(frozen=True, slots=True)
class Calibration:
    """All that judging a program of one problem needs."""

    expert: Program
    cases: tuple[CalibratedCase, ...]
    yardstick: Yardstick
    tier_cases: tuple[float, ...]
    native_ns_per_unit: float
    metered_ns_per_unit: float

    def cases_of(self, level: int) -> list[CalibratedCase]:
        """Return the cases of one level in order."""
        return [case for case in self.cases if case.level == level]

    def cost_bound(self, case: CalibratedCase) -> float:
        """Return the cost beyond which a run of this case need not go on, in the meter's unit."""
        if case.level != self.yardstick.tier_level or not self.tier_cases:
            return self.yardstick.limit
        return max(self.yardstick.limit, TIER_MARGIN * self.tier_cases[case.index])

    def native_limits(self, problem: Problem, level: int) -> RunLimits:
        """Return the limits of the native pass: far beyond what the count may decide."""
        cases = self.cases_of(level)
        units = max(self.yardstick.limit, *(self.cost_bound(case) for case in cases))
        cpu_ns = max(NATIVE_FLOOR_NS, NATIVE_MARGIN * units * self.native_ns_per_unit)
        return RunLimits.for_cpu(cpu_ns, problem.memory_bytes)

    def metered_limits(self, problem: Problem, bound: float) -> RunLimits:
        """Return limits under the meter that leave the decision to the count."""
        cpu_ns = METERED_FLOOR_NS + METERED_MARGIN * bound * self.metered_ns_per_unit
        return RunLimits.for_cpu(cpu_ns, problem.memory_bytes)

    def exact_limits(self, problem: Problem, case: CalibratedCase) -> RunLimits:
        """Return limits that end a run exactly where its cost passes the bound."""
        bound = self.cost_bound(case)
        limits = RunLimits.for_cpu(bound * self.native_ns_per_unit, problem.memory_bytes)
        return replace(limits, units=case.null + bound)

    def contradicts(self, cost: float, seen: Observation) -> bool:
        """Return whether a count is too small for the CPU time that the kernel accounted."""
        allowed_ns = WITNESS_MARGIN * self.metered_ns_per_unit * max(cost, 0.0)
        return seen.window_cpu_ns > allowed_ns + WITNESS_SLACK_NS
