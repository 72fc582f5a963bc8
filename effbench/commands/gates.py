"""Gates: the least that a metric of every model has to reach, and why one was missed."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from effbench.errors import InputError
from effbench.model import Problem, Submission, Verdict
from effbench.report.markdown import interval, printable
from effbench.report.scores import Scores
from effbench.scoring.metrics import find_range, list_metrics
from effbench.scoring.summary import ModelScore

WORST_PROBLEMS = 5
# Of these less is better: the least that a model has to reach would turn the gate upside down.
LESS_IS_BETTER = {
    "net": "gate speedup, its inverse",
    "nmu": "gate another metric",
    "memory_mib": "gate another metric",
}


@dataclass(frozen=True, slots=True)
class Gate:
    """A metric and the least that a model has to reach; `option` is what set it."""

    metric: str
    least: float
    option: str

    @classmethod
    def parse(cls, text: str, option: str) -> Gate:
        """Return the gate that METRIC=VALUE means; raises InputError that names the option."""
        metric, _, value = text.partition("=")
        try:
            least = float(value)
        except ValueError:
            least = math.nan
        if not metric or metric[-1] in "<>!=" or not math.isfinite(least):
            raise InputError(f"{option} {text}: give METRIC=VALUE, e.g. eff@1=0.5")
        gate = cls(metric, least, option)
        gate._check()
        return gate

    @property
    def k(self) -> int | None:
        """The k of a metric that has one."""
        number = self.metric.rpartition("@")[2]
        return int(number) if "@" in self.metric and number.isdecimal() else None

    def _check(self) -> None:
        known = [entry.name for entry in list_metrics({}, [1 if self.k is None else self.k])]
        if self.metric not in known or self.k == 0:
            raise InputError(
                f"{self.option} {self.metric}: no such metric; known are {', '.join(known)}, and "
                "those with @ for every k from 1 on"
                if self.k != 0
                else f"{self.option} {self.metric}: k counts from 1"
            )
        if self.metric in LESS_IS_BETTER:
            raise InputError(
                f"{self.option} {self.metric}={self.least:g}: less is better there, and a gate "
                f"asks for more: {LESS_IS_BETTER[self.metric]}"
            )
        lowest, highest = find_range(self.metric)
        if self.least == lowest:
            raise InputError(
                f"{self.option} {self.metric}={self.least:g}: no model can be below {lowest:g}: "
                "give the least that one has to reach"
            )
        if not lowest <= self.least <= highest:
            top = "" if math.isinf(highest) else f" to {highest:g}"
            raise InputError(
                f"{self.option} {self.metric}={self.least:g}: {self.metric} is a figure from "
                f"{lowest:g}{top}: no model could decide that gate"
            )


def require_samples(gates: Sequence[Gate], submissions: Iterable[Submission]) -> None:
    """Raise InputError for a gate whose k is above the smallest number of samples of a problem."""
    many = Counter((item.model, item.problem) for item in submissions)
    for gate in gates:
        for (model, problem), n in sorted(many.items()):
            if gate.k is not None and gate.k > n:
                raise InputError(
                    f"{gate.option} {gate.metric}: {printable(model)} has only {n} of the "
                    f"{gate.k} samples of {problem} that it takes: give more, or gate a smaller k"
                )


def require_shares(gates: Sequence[Gate], problems: Iterable[Problem]) -> None:
    """Raise InputError for a gate of DPS where no problem knows the shares that it takes."""
    if any(problem.population for problem in problems):
        return
    for gate in gates:
        if gate.metric == "dps":
            raise InputError(
                f"{gate.option} dps: no problem of the suite has population shares, which DPS "
                "takes: gate dps_norm, or add them (effbench problems population)"
            )


def find_missed(scores: Scores, gates: Sequence[Gate]) -> Iterator[str]:
    """Yield why each gate was missed that was; raises InputError for one without a value."""
    for gate in gates:
        for name, model in scores.models.items():
            if gate.metric not in model.metrics:
                raise InputError(f"{gate.option} {explain_absence(gate, name, model)}")
            if model.metrics[gate.metric].value < gate.least:
                yield explain_miss(gate, name, model)


def explain_absence(gate: Gate, name: str, model: ModelScore) -> str:
    """Return why a model has no value to decide a gate by."""
    reason = model.omitted.get(gate.metric, "it is not among what was scored")
    return f"{gate.metric}: {printable(name)} has no value of it: {reason}"


def explain_miss(gate: Gate, name: str, model: ModelScore) -> str:
    """Return a model's value with its interval, what the gate asks for, and the worst problems."""
    metric = model.metrics[gate.metric]
    values = {
        problem: found.metrics[gate.metric]
        for problem, found in model.problems.items()
        if gate.metric in found.metrics
    }
    worst = sorted(values, key=lambda problem: values[problem])[:WORST_PROBLEMS]
    named = ", ".join(f"{p} {values[p]:.3f}{_describe(p, model)}" for p in worst)
    return (
        f"{printable(name)}: {gate.metric} = {metric.value:.4f} < {gate.least:g}, which the gate "
        f"asks for (95 % interval for new problems: {interval(metric)}); the worst of "
        f"{len(values)}: {named}"
    )


def _describe(problem: str, model: ModelScore) -> str:
    """Return the verdicts of a problem's samples that are not right."""
    wrong = Counter(
        str(item.verdict)
        for item in model.submissions
        if item.problem == problem and item.verdict is not Verdict.AC
    )
    if not wrong and not model.problems[problem].n:
        return " (no sample)"
    verdicts = ", ".join(f"{n} {verdict}" for verdict, n in sorted(wrong.items()))
    return f" ({verdicts})" if verdicts else ""
