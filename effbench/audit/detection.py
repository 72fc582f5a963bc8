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
from effbench.checks.batches import ask_each, ask_together, find_wrong
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
    # Small inputs with the expert's answers, once they are needed.
    probed: list[tuple[bytes, bytes]] = field(default_factory=list)

    @property
    def small(self) -> RunLimits:
        """Limits for inputs of level 0 and smaller ones."""
        return RunLimits.for_cpu(SMALL_CPU_NS, self.bench.problem.memory_bytes)

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
        rejections = self._count_rejections(program)
        if rejections is None:
            return Suspect(name, change, Fate.REJECTED, None, len(cases))
        fate, witness = Fate.REJECTED, ""
        if not rejections and not self._is_rejected_later(program):
            found = self._find_witness(program)
            fate = Fate.EQUIVALENT if found is None and change else Fate.SURVIVED
            witness = show(found) if found is not None else ""
        return Suspect(name, change, fate, rejections, len(cases), witness)

    def _count_rejections(self, program: Program) -> int | None:
        """Return how many cases of level 0 reject a program, None where one of them takes too long.

        What all of them in one process say counts if the first that rejects confirms it alone.
        """
        cases = self.calibration.cases_of(0)
        inputs = [case.arguments for case in cases]
        answers = ask_together(self.bench, program, inputs, self.small)
        if answers is not None:
            pairs = list(zip(cases, answers, strict=True))
            wrong = [case for case, answer in pairs if not self._is_right(case, answer)]
            if not wrong or not self._is_right(
                wrong[0], self._ask(program, wrong[0].arguments, 0).answer
            ):
                return len(wrong)
        rejections = 0
        for case in cases:
            seen = self._ask(program, case.arguments, 0)
            if seen.verdict is Verdict.TLE:
                return None
            rejections += not self._is_right(case, seen.answer)
        return rejections

    def _is_rejected_later(self, program: Program) -> bool:
        for level in range(1, len(self.bench.problem.levels)):
            for case in self.calibration.cases_of(level):
                seen = self._ask(program, case.arguments, level)
                if seen.verdict not in (Verdict.TLE, Verdict.MLE) and not self._is_right(
                    case, seen.answer
                ):
                    return True
        return False

    def _find_witness(self, program: Program) -> bytes | None:
        """Return a small input that a program is wrong on, None where none was found."""
        oracle = self.bench.problem.oracle
        if oracle is None:
            return None
        probes = self._probe(oracle)
        for number in find_wrong(self.bench, self.judge, program, probes, self.small):
            arguments, expected = probes[number]
            expert = self._ask(self.calibration.expert, arguments, 0).answer
            if expert and self.judge(arguments, expected, expert):
                return arguments
        return None

    def _probe(self, oracle: Oracle) -> list[tuple[bytes, bytes]]:
        """Return small inputs that the expert answers, with its answers: it is asked only once."""
        if not self.probed:
            made = make_small_inputs(self.bench, oracle, "probe", PROBES)
            inputs = [small.arguments for small in made]
            answers = ask_each(self.bench, self.calibration.expert, inputs, self.small)
            self.probed.extend(
                (arguments, answer)
                for arguments, answer in zip(inputs, answers, strict=True)
                if answer is not None
            )
        return self.probed

    def _ask(self, program: Program, arguments: bytes, level: int) -> Seen:
        limits = self.small
        if level > 0:
            limits = self.calibration.native_limits(self.bench.problem, level)
        return ask(self.bench, program, arguments, limits)

    def _is_right(self, case: CalibratedCase, answer: bytes | None) -> bool:
        return bool(answer) and self.judge(case.arguments, case.expected, answer or b"")


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
