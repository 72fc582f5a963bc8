"""What the cases do not reject, tried on inputs that no generator thought of.

Inputs of all shapes are changed at a place or two, or pushed to a bound, and kept where the
contract admits them. Where the expert and the oracle agree and a suspect does not, the smallest
such input that is found is one to add to `edges`. *Source:* tests made from wrong solutions, SAGA.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from effbench import codec
from effbench.audit.detection import Fate, Suspect
from effbench.audit.perturbation import perturb, push_to_bound, simplify
from effbench.checks.batches import ask_each, find_wrong
from effbench.checks.inquiry import Inquiry
from effbench.errors import SuiteError
from effbench.excerpts import show_value
from effbench.inputs import CASE_LIMITS, make_input
from effbench.model import Oracle, Verdict
from effbench.observing import Program

POOL = 400  # inputs a problem
STEPS = 300  # questions that making one input smaller may take
Arguments = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Probe:
    """An admitted input, and the answer that expert and oracle agree on, both encoded."""

    arguments: bytes
    answer: bytes


@dataclass(frozen=True, slots=True)
class Dispute:
    """An admitted input on which expert or oracle is wrong, in words."""

    words: str


@dataclass(frozen=True, slots=True)
class Search:
    """Looks for inputs of one problem that suspects are wrong on."""

    inquiry: Inquiry
    oracle: Oracle
    brute: Program

    def admits(self, arguments: Arguments) -> bool:
        """Return whether the contract takes arguments, and they can cross the wall."""
        try:
            message = codec.encode(arguments, CASE_LIMITS)
        except (ValueError, TypeError):
            return False
        return self.inquiry.find_rejection(message) is None

    def make_pool(self) -> Iterator[bytes]:
        """Yield admitted inputs, each another one, at most `POOL`."""
        bench = self.inquiry.bench
        shapes = tuple(dict.fromkeys(s for level in bench.problem.levels for s in level.all_shapes))
        known: set[bytes] = set()
        for index in range(4 * POOL):
            key = f"{bench.problem.id}/strengthen/{index}/{bench.seed}"
            rng = random.Random(key)
            shape = shapes[index % len(shapes)]
            try:
                size = rng.randint(1, self.oracle.size)
                made = make_input(bench.problem, shape, size, key, bench.runs)
            except SuiteError:  # a shape that cannot be so small
                continue
            message = codec.encode(self._vary(_decode(made), rng), CASE_LIMITS)
            if message not in known and self.inquiry.find_rejection(message) is None:
                known.add(message)
                yield message
            if len(known) == POOL:
                return

    def _vary(self, arguments: Arguments, rng: random.Random) -> Arguments:
        """Return arguments with up to three changes that the contract admits."""
        for _ in range(rng.randrange(4)):
            is_bound = rng.randrange(4) == 0
            changed = (
                push_to_bound(arguments, self.admits, rng) if is_bound else perturb(arguments, rng)
            )
            if self.admits(changed):
                arguments = changed
        return arguments

    def ask(self, arguments: bytes) -> Probe | Dispute | None:
        """Return what the right answer is; None where expert or oracle takes too long to tell."""
        expert = self.inquiry.ask(self.inquiry.expert, arguments)
        brute = self.inquiry.ask(self.brute, arguments)
        for seen in (expert, brute):
            if seen.verdict in (Verdict.TLE, Verdict.MLE):
                return None
        shown = show_value(_decode(arguments), whole=True)
        for name, seen in (("the expert", expert), ("the oracle", brute)):
            if seen.verdict is not Verdict.AC:
                return Dispute(f"{name} is {seen.verdict} for {shown}, which is admitted")
        if not self.inquiry.judge(arguments, expert.answer, brute.answer):
            return Dispute(f"expert and oracle differ for {shown}: one of them is wrong")
        return Probe(arguments, expert.answer)

    def ask_all(self, pool: Sequence[bytes]) -> Iterator[Probe | Dispute | None]:
        """Yield what `ask` returns of each; only where the two differ they are asked singly."""
        bench, limits = self.inquiry.bench, self.inquiry.limits
        experts = ask_each(bench, self.inquiry.expert, pool, limits)
        brutes = ask_each(bench, self.brute, pool, limits)
        for arguments, expert, brute in zip(pool, experts, brutes, strict=True):
            if expert and brute and self.inquiry.judge(arguments, expert, brute):
                yield Probe(arguments, expert)
            else:
                yield self.ask(arguments)

    def find_wrong(self, program: Program, probes: Sequence[Probe]) -> Probe | None:
        """Return the first probe that a program is wrong on, None where it is wrong on none."""
        inquiry = self.inquiry
        pairs = [(probe.arguments, probe.answer) for probe in probes]
        wrong = find_wrong(inquiry.bench, inquiry.judge, program, pairs, inquiry.limits)
        return next((probes[number] for number in wrong), None)

    def is_wrong(self, program: Program, probe: Probe) -> bool:
        """Return whether a program answers otherwise, or fails; not whether it takes too long."""
        seen = self.inquiry.ask(program, probe.arguments)
        if seen.verdict is Verdict.TLE:
            return False
        return not seen.answer or not self.inquiry.judge(probe.arguments, probe.answer, seen.answer)

    def shrink(self, program: Program, probe: Probe) -> Probe:
        """Return the smallest probe near a given one, which a program is wrong on as well.

        One that a program does not finish stays: every question would have to wait for it.
        """
        left = STEPS if self.is_wrong(program, probe) else 0
        while left > 0:
            for smaller in simplify(_decode(probe.arguments)):
                if not self.admits(smaller):
                    continue
                left -= 1
                found = self.ask(codec.encode(smaller, CASE_LIMITS))
                if isinstance(found, Probe) and self.is_wrong(program, found):
                    probe = found
                    break
                if left <= 0:
                    break
            else:
                break
        return probe


def strengthen(
    inquiry: Inquiry, suspects: tuple[Suspect, ...], sources: Mapping[str, str]
) -> tuple[tuple[Suspect, ...], str]:
    """Return the suspects, those that no case rejects with what a wider search found of them, and
    what is wrong with the expert or the oracle, in words, if anything is.

    `sources` holds the suspects' programs by name.
    """
    oracle = inquiry.bench.problem.oracle
    left = [suspect for suspect in suspects if suspect.fate is not Fate.REJECTED]
    brute = inquiry.bench.read_program(oracle.path) if oracle is not None else None
    if oracle is None or not isinstance(brute, Program) or not left:
        return suspects, ""
    search = Search(inquiry, oracle, brute)
    inquiry.bench.tell("making inputs")
    asked = list(search.ask_all(list(search.make_pool())))
    disputes = [each.words for each in asked if isinstance(each, Dispute)]
    pool = [each for each in asked if isinstance(each, Probe)]
    found: list[Probe] = []
    after = {each.name: _search_for(search, each, sources[each.name], pool, found) for each in left}
    return tuple(after.get(each.name, each) for each in suspects), disputes[0] if disputes else ""


def _search_for(
    search: Search, suspect: Suspect, source: str, pool: Sequence[Probe], found: list[Probe]
) -> Suspect:
    """Return a suspect with the input that rejects it, if there is one; it is added to `found`."""
    bench = search.inquiry.bench
    bench.tell(f"looking for an input that rejects {suspect.name}")
    program = Program(source, bench.problem.numpy)
    probe = search.find_wrong(program, [*found, *pool])
    if probe is None:
        return suspect
    if probe not in found:
        probe = search.shrink(program, probe)
        found.append(probe)
    witness = show_value(_decode(probe.arguments), whole=True)
    return replace(suspect, fate=Fate.SURVIVED, witness=witness)


def _decode(message: bytes) -> Arguments:
    values = codec.decode(message, CASE_LIMITS)
    if not isinstance(values, tuple):
        raise SuiteError("arguments are not a tuple")
    return values
