"""The rule about the expert being right: an independent oracle agrees with it on small inputs."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from effbench import codec
from effbench.checks.base import Bench, Finding, Severity
from effbench.checks.batches import ask_each
from effbench.checks.inquiry import Inquiry
from effbench.excerpts import show_value
from effbench.inputs import CASE_LIMITS, make_input
from effbench.model import Oracle, Verdict
from effbench.observing import Program, Seen

AGREEMENT = "agreement"
SMALL_INPUTS = 200


@dataclass(frozen=True, slots=True)
class SmallInput:
    """An input of a shape of level 0 with a small size."""

    shape: str
    size: int
    arguments: bytes


def make_small_inputs(
    bench: Bench, oracle: Oracle, purpose: str = "small", times: int = 1
) -> Iterator[SmallInput]:
    """Yield `times` as many as `SMALL_INPUTS` inputs: level 0's shapes in turn, sizes from 1 to the
    oracle's. Other purposes have other inputs.

    Raises SuiteError when a generator fails.
    """
    shapes = bench.problem.levels[0].all_shapes
    for index in range(SMALL_INPUTS * times):
        key = f"{bench.problem.id}/{purpose}/{index}/{bench.seed}"
        shape, size = shapes[index % len(shapes)], random.Random(key).randint(1, oracle.size)
        yield SmallInput(shape, size, make_input(bench.problem, shape, size, key, bench.runs))


def check_agreement(inquiry: Inquiry) -> Iterator[Finding]:
    """Yield the first small input that the contract rejects, or oracle and expert differ on."""
    bench = inquiry.bench
    oracle = bench.problem.oracle
    if oracle is None:
        message = (
            f"{bench.manifest}: no oracle: name a simple, independent solution and the largest "
            "size that it can do: [oracle] with file and size"
        )
        yield _error(message)
        return
    if oracle.path == bench.problem.expert.path:
        yield _error(f"{bench.manifest}: the expert cannot be its own oracle: name another file")
        return
    bench.tell(f"comparing the expert with {oracle.path.stem}")
    program = bench.read_program(oracle.path)
    if isinstance(program, Seen):
        yield _error(f"{oracle.path}: {program.verdict}: {program.detail}")
        return
    smalls = list(make_small_inputs(bench, oracle))
    inputs = [small.arguments for small in smalls]
    experts = ask_each(bench, inquiry.expert, inputs, inquiry.limits)
    others = ask_each(bench, program, inputs, inquiry.limits)
    for small, expert, other in zip(smalls, experts, others, strict=True):
        reason = inquiry.find_rejection(small.arguments)
        if reason is not None:
            where = f"{small.shape}, size {small.size}: {_show(small.arguments)}"
            yield _error(f"{bench.problem.contract_path}: rejects {where}: {reason}")
            return
        if expert and other and inquiry.judge(small.arguments, expert, other):
            continue
        difference = _compare(inquiry, oracle, program, small)
        if difference is not None:
            yield _error(difference)
            return


def _compare(inquiry: Inquiry, oracle: Oracle, program: Program, small: SmallInput) -> str | None:
    """Return what is wrong with two answers to an input, each given in a process of its own."""
    problem = inquiry.bench.problem
    where = f"{small.shape}, size {small.size}: {_show(small.arguments)}"
    expert = inquiry.ask(inquiry.expert, small.arguments)
    other = inquiry.ask(program, small.arguments)
    for path, seen in ((problem.expert.path, expert), (oracle.path, other)):
        if seen.verdict is not Verdict.AC:
            return f"{path}: {seen.verdict} on {where}: {seen.detail}"
    if inquiry.judge(small.arguments, expert.answer, other.answer):
        return None
    return (
        f"{problem.expert.path}: says {_show(expert.answer)}, {oracle.path.name} "
        f"{_show(other.answer)} for {where}: one of them is wrong"
    )


def _show(message: bytes) -> str:
    return show_value(codec.decode(message, CASE_LIMITS))


def _error(message: str) -> Finding:
    return Finding(AGREEMENT, Severity.ERROR, message)
