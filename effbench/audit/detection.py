"""What slips through a problem's cases: known-wrong solutions, and the expert with a mistake in it.

Mutants that no case rejects are compared with the expert on further small inputs. One that differs
there shows a hole, with the input that would close it; one that never does is presumed equivalent.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from math import comb

from effbench.audit.mutants import make_mutants
from effbench.calibration import CalibratedCase, Calibration
from effbench.checks.agreement import make_small_inputs
from effbench.checks.base import Bench
from effbench.checks.inquiry import ask
from effbench.inputs import Judge
from effbench.isolation.base import SECOND_NS, RunLimits
from effbench.model import Oracle, Verdict
from effbench.observing import Program, Seen

MUTANTS = 40  # a problem
PROBES = 3  # times as many small inputs as the agreement with the oracle takes
SMALL_CPU_NS = SECOND_NS // 2


class Fate(StrEnum):
    """What became of a suspect."""

    REJECTED = "rejected"
    SURVIVED = "survived"
    EQUIVALENT = "presumed equivalent"


@dataclass(frozen=True, slots=True)
class Suspect:
    """A program that should be rejected.

    `change` says what a mutant's mistake is and is empty for a known-wrong solution. Of `of_cases`
    cases of level 0, `rejections` reject it; absent where one of them ran out of time, for then the
    others were not run. `witness` is a small input that a survivor is wrong on, as Python says it.
    """

    name: str
    change: str
    fate: Fate
    rejections: int | None
    of_cases: int
    witness: str = ""


@dataclass(frozen=True, slots=True)
class Examination:
    """Runs suspects against one problem's cases."""

    bench: Bench
    calibration: Calibration
    judge: Judge
    # What the expert answered to the probes so far, None where it did not.
    probed: list[bytes | None] = field(default_factory=list)

    def list_suspects(self) -> Iterator[tuple[str, str, str]]:
        """Yield name, change and source of every program that the cases have to reject."""
        problem = self.bench.problem
        for wrong in problem.wrong:
            yield wrong.name, "", wrong.path.read_text(encoding="utf-8")
        expert = problem.expert
        source = expert.path.read_text(encoding="utf-8")
        for number, mutant in enumerate(make_mutants(source, MUTANTS, problem.id), 1):
            name = f"{expert.name}:{mutant.line}#{number}"
            yield name, mutant.change, mutant.source

    def examine(self, show: Callable[[bytes], str]) -> Iterator[Suspect]:
        """Yield what became of each suspect. `show` words a survivor's witness."""
        for name, change, source in self.list_suspects():
            self.bench.tell(f"trying {name}")
            yield self._try(name, change, Program(source, self.bench.problem.numpy), show)

    def _try(
        self, name: str, change: str, program: Program, show: Callable[[bytes], str]
    ) -> Suspect:
        cases = self.calibration.cases_of(0)
        rejections = 0
        for case in cases:
            seen = self._ask(program, case.arguments, 0)
            if seen.verdict is Verdict.TLE:
                return Suspect(name, change, Fate.REJECTED, None, len(cases))
            rejections += not self._is_right(case, seen)
        fate, witness = Fate.REJECTED, ""
        if not rejections and not self._is_rejected_later(program):
            found = self._find_witness(program)
            fate = Fate.EQUIVALENT if found is None and change else Fate.SURVIVED
            witness = show(found) if found is not None else ""
        return Suspect(name, change, fate, rejections, len(cases), witness)

    def _is_rejected_later(self, program: Program) -> bool:
        for level in range(1, len(self.bench.problem.levels)):
            for case in self.calibration.cases_of(level):
                seen = self._ask(program, case.arguments, level)
                if seen.verdict not in (Verdict.TLE, Verdict.MLE) and not self._is_right(
                    case, seen
                ):
                    return True
        return False

    def _find_witness(self, program: Program) -> bytes | None:
        """Return a small input that a program is wrong on, None where none was found."""
        oracle = self.bench.problem.oracle
        if oracle is None:
            return None
        for arguments, expected in self._probe(oracle):
            seen = self._ask(program, arguments, 0)
            if not (seen.answer and self.judge(arguments, expected, seen.answer)):
                return arguments
        return None

    def _probe(self, oracle: Oracle) -> Iterator[tuple[bytes, bytes]]:
        """Yield small inputs that the expert answers, with its answers: it is asked only once."""
        for index, small in enumerate(make_small_inputs(self.bench, oracle, "probe", PROBES)):
            if index == len(self.probed):
                seen = self._ask(self.calibration.expert, small.arguments, 0)
                self.probed.append(seen.answer if seen.verdict is Verdict.AC else None)
            expected = self.probed[index]
            if expected is not None:
                yield small.arguments, expected

    def _ask(self, program: Program, arguments: bytes, level: int) -> Seen:
        limits = self.calibration.native_limits(self.bench.problem, level)
        if level == 0:
            limits = RunLimits.for_cpu(SMALL_CPU_NS, self.bench.problem.memory_bytes)
        return ask(self.bench, program, arguments, limits)

    def _is_right(self, case: CalibratedCase, seen: Seen) -> bool:
        return bool(seen.answer) and self.judge(case.arguments, case.expected, seen.answer)


def detection_by_cases(suspects: list[Suspect], cases: int) -> float | None:
    """Return the share of suspects that `cases` cases of level 0, drawn at random, would reject.

    Of those that some case of level 0 rejects, and whose cases were all run; each with the chance
    1 - C(n - r, m) / C(n, m). None where there are none, or no problem has so many cases.
    """
    chances = [
        1.0 - comb(s.of_cases - s.rejections, cases) / comb(s.of_cases, cases)
        for s in suspects
        if s.rejections and s.of_cases >= cases
    ]
    return sum(chances) / len(chances) if chances else None
