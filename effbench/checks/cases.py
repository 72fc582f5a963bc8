"""Rules about inputs: a seed determines them, and the contract accepts them."""

from __future__ import annotations

import builtins
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from effbench import codec
from effbench.checks.base import Bench, Finding, Severity
from effbench.errors import SuiteError
from effbench.excerpts import show_value
from effbench.inputs import CASE_LIMITS, FOREIGN_LIMITS
from effbench.isolation.base import Job, Kind
from effbench.model import Case, Verdict
from effbench.observing import interpret
from effbench.worker import Measures

GENERATION = "generation"
CONTRACT = "contract"
MIN_INVALID = 2


def check_cases(bench: Bench, inspector: Measures | None = None) -> Iterator[Finding]:
    """Yield what is wrong with generator and contract, over all levels and several seeds.

    Contracts and large inputs are run in the inspector's sandbox, if there is one, instead of the
    bench's. Raises SuiteError when the generator fails; what was yielded before stands.
    """
    contract = None if bench.problem.imported else bench.problem.contract_path.read_text("utf-8")
    inspecting = replace(bench, worker=inspector or bench.worker)
    if contract is not None:
        yield from _check_refusal(inspecting, contract)
        yield from _check_invalid(inspecting, contract)
    for level in range(len(bench.problem.levels)):
        bench.tell(f"generating level {level}")
        by_seed = [bench.make_level(level, seed, bench.runs) for seed in bench.seeds]
        yield from _check_repetition(inspecting if level > 1 else bench, level, by_seed[0])
        yield from _check_variety(bench, level, by_seed)
        if contract is not None:
            yield from _check_acceptance(inspecting, contract, by_seed)


def _check_repetition(bench: Bench, level: int, cases: Sequence[Case]) -> Iterator[Finding]:
    """Make the same cases again in a guest, whose string hashes and clock are other ones."""
    path = bench.problem.generator_path
    again = bench.make_level(level, bench.seed, bench.worker)
    for case, other in zip(cases, again, strict=True):
        if case.arguments != other.arguments:
            shape = bench.problem.levels[level].shape_of(case.index)
            message = (
                f"{path}: {shape} made another input of the same seed (level {level} case "
                f"{case.index}): take all randomness from `rng`, and no order from a set of strings"
            )
            yield Finding(GENERATION, Severity.ERROR, message)
            return


def _check_variety(
    bench: Bench, level: int, by_seed: Sequence[Sequence[Case]]
) -> Iterator[Finding]:
    path = bench.problem.generator_path
    inputs = [[case.arguments for case in cases] for cases in by_seed]
    if level == bench.problem.top_level and any(a == b for a, b in combinations(inputs, 2)):
        message = f"{path}: two seeds give the same inputs at level {level}: draw them from `rng`"
        yield Finding(GENERATION, Severity.ERROR, message)
    if len(inputs[0]) > 1 and len(set(inputs[0])) == 1:
        message = f"{path}: all cases of level {level} are the same input: draw them from `rng`"
        yield Finding(GENERATION, Severity.ERROR, message)


def _check_acceptance(
    bench: Bench, contract: str, by_seed: Sequence[Sequence[Case]]
) -> Iterator[Finding]:
    """Yield the first case of a level that the contract rejects."""
    for seed, cases in zip(bench.seeds, by_seed, strict=True):
        for case in cases:
            reason = find_rejection(bench, contract, case.arguments)
            if reason is not None:
                shape = bench.problem.levels[case.level].shape_of(case.index)
                does = "fails on" if _is_crash(reason) else "rejects"
                message = (
                    f"{bench.problem.contract_path}: {does} level {case.level} case {case.index} "
                    f"of seed {seed}: {reason}: mend {shape} in {bench.problem.generator_path}, or "
                    "the contract"
                )
                yield Finding(CONTRACT, Severity.ERROR, message)
                return


def _check_refusal(bench: Bench, contract: str) -> Iterator[Finding]:
    """A contract that accepts None in every argument's place looks at nothing."""
    case = bench.make_level(0, bench.seed, bench.runs)[0]
    arguments = codec.decode(case.arguments, CASE_LIMITS)
    if not isinstance(arguments, tuple):
        raise SuiteError(f"{bench.problem.generator_path}: shapes return a tuple of arguments")
    if not arguments:
        return
    if find_rejection(bench, contract, codec.encode((None,) * len(arguments))) is None:
        message = (
            f"{bench.problem.contract_path}: `validate` accepts None for every argument: raise "
            "ValueError for whatever the prompt does not allow"
        )
        yield Finding(CONTRACT, Severity.ERROR, message)


def _check_invalid(bench: Bench, contract: str) -> Iterator[Finding]:
    """Yield declared invalid inputs that the contract accepts, and that there are too few."""
    invalid = bench.problem.invalid
    if len(invalid) < MIN_INVALID:
        message = (
            f"{bench.manifest}: {len(invalid)} invalid inputs: list at least {MIN_INVALID} that "
            "the prompt does not allow under [[invalid]]"
        )
        yield Finding(CONTRACT, Severity.ERROR, message)
    for each in invalid:
        reason = find_rejection(bench, contract, each.arguments)
        if reason is None or _is_crash(reason):
            does = "accepts" if reason is None else f"fails with {reason} on"
            message = (
                f"{bench.problem.contract_path}: `validate` {does} "
                f"{show_value(codec.decode(each.arguments))}, which {bench.manifest} calls "
                f"invalid: {each.reason}: raise ValueError"
            )
            yield Finding(CONTRACT, Severity.ERROR, message)


def _is_crash(reason: str) -> bool:
    """Return whether a contract did not reject an input, which takes a ValueError, but failed."""
    kind: object = getattr(builtins, reason.partition(":")[0], None)
    if not (isinstance(kind, type) and issubclass(kind, BaseException)):
        return False
    return not issubclass(kind, ValueError)


def find_rejection(bench: Bench, contract: str, arguments: bytes) -> str | None:
    """Return the reason that the contract, run in a guest, gives for rejecting an input."""
    job = Job(Kind.CALL, contract, "validate", arguments, FOREIGN_LIMITS)
    found = interpret(bench.worker.run(job, numpy=bench.problem.numpy))
    return None if found.verdict is Verdict.AC else found.detail or str(found.verdict)
