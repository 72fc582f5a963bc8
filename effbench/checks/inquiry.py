"""Questions about single inputs: what the expert, another solution or the contract says of one."""

from __future__ import annotations

from dataclasses import dataclass

from effbench import codec
from effbench.calibration import Calibration
from effbench.checks.base import Bench
from effbench.checks.cases import find_rejection
from effbench.inputs import CASE_LIMITS, Judge, Validate, load_contract
from effbench.isolation.base import RunLimits
from effbench.observing import Program, Seen, interpret, make_job


def ask(bench: Bench, program: Program, arguments: bytes, limits: RunLimits) -> Seen:
    """Return what a program does with an input in the bench's sandbox, without a meter."""
    job = make_job(bench.problem, program.source, arguments, limits)
    return interpret(bench.worker.run(job, numpy=program.numpy))


@dataclass(frozen=True, slots=True)
class Inquiry:
    """Asks in the bench's sandbox, without a meter, and only what level 0 takes."""

    bench: Bench
    expert: Program
    limits: RunLimits
    judge: Judge
    validate: Validate | None

    @classmethod
    def open(cls, bench: Bench, calibration: Calibration, judge: Judge) -> Inquiry:
        """Return one with the expert and the limits of a calibration."""
        limits = calibration.native_limits(bench.problem, 0)
        validate = load_contract(bench.problem) if bench.runs is None else None
        return cls(bench, calibration.expert, limits, judge, validate)

    def ask(self, program: Program, arguments: bytes) -> Seen:
        """Return what a program does with an input."""
        return ask(self.bench, program, arguments, self.limits)

    def find_rejection(self, arguments: bytes) -> str | None:
        """Return why the contract rejects an input, None where it does not.

        Like a generator, a trusted suite's contract runs on the host.
        """
        if self.validate is None:
            contract = self.bench.problem.contract_path.read_text("utf-8")
            return find_rejection(self.bench, contract, arguments)
        values = codec.decode(arguments, CASE_LIMITS)
        if not isinstance(values, tuple):
            return "the arguments are no tuple"
        try:
            self.validate(*values)
        except Exception as error:
            return f"{type(error).__name__}: {error}"
        return None
