"""Which metrics a model has: from the scores of its samples to one figure a problem."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from effbench.model import Verdict
from effbench.scoring.comparison import FAST_P, is_fast
from effbench.scoring.estimates import Estimates, best_of_k, of_correct
from effbench.scoring.memory import MIB
from effbench.scoring.samples import SubmissionScore

# What is a share, or a score up to 100; every other metric is 0 or more without an upper end.
_SHARES = ("eff", "pass", "efficient", "efficient_strict", "opt", "beyond")
_SCORES = ("dps_norm", "dps")
Judged = Mapping[str, Sequence[SubmissionScore]]

NO_CORRECT = "no problem has a correct sample"
NO_SAMPLE = "no problem has a sample"
NO_LADDER = "no judged problem has a ladder of two tiers"
NO_SHARES = "no problem with a correct sample has population shares"
NO_MEMORY = "the expert's peak memory is not known"


@dataclass(frozen=True, slots=True)
class Entry:
    """One metric: its figures by problem, or None and in `remark` why there are none."""

    name: str
    problems: tuple[str, ...]
    estimates: Estimates | None
    remark: str = ""


def list_metrics(judged: Judged, ks: Sequence[int]) -> Iterator[Entry]:
    """Yield every metric, in the order in which it is reported.

    `judged` holds the judged samples of every problem that counts.
    """
    laddered = _with_ladder(judged)
    for k in ks:
        yield _at_k("eff", judged, k, lambda s: s.efficiency)
        yield _at_k("eff_uncapped", judged, k, lambda s: s.efficiency_uncapped, upper=None)
        yield _at_k("pass", judged, k, lambda s: s.verdict is Verdict.AC)
        yield _at_k("efficient", judged, k, lambda s: s.efficient)
        yield _at_k("efficient_strict", judged, k, lambda s: s.efficient_strict)
        yield _at_k("opt", laddered, k, lambda s: bool(s.optimal), nothing=NO_LADDER)
    yield _mean("beyond", laddered, _pick(lambda s: s.beyond or 0.0), nothing=NO_LADDER)
    for p in FAST_P:
        yield _mean(f"fast_{p:g}", judged, _fast(p))
    relative, bound = _pick(lambda s: 1.0 / s.speedup if s.speedup else None), _bound(judged)
    yield _of_correct("speedup", judged, relative, inverse=True, remark=bound)
    yield _of_correct("net", judged, relative, remark=bound)
    yield _of_correct("dps_norm", judged, _pick(lambda s: s.dps_norm), upper=100.0)
    yield _of_correct("dps", judged, _pick(lambda s: s.dps), upper=100.0, missing=NO_SHARES)
    yield _of_correct("nmu", judged, _pick(lambda s: s.nmu), missing=NO_MEMORY)
    yield _memory(judged)


def find_range(name: str) -> tuple[float, float]:
    """Return the smallest and the largest value that a metric can have, infinity for no end."""
    family = name.partition("@")[0]
    if family in _SHARES or family.startswith("fast_"):
        return 0.0, 1.0
    return 0.0, 100.0 if family in _SCORES else math.inf


def _with_ladder(judged: Judged) -> Judged:
    """Return the problems with two tiers or more; those without any sample count as 0, too."""
    laddered = {name: s for name, s in judged.items() if all(x.beyond is not None for x in s)}
    known = any(x.dps_norm is not None for samples in laddered.values() for x in samples)
    return laddered if known else {}


Reader = Callable[[Sequence[SubmissionScore]], NDArray[np.float64]]


def _pick(value: Callable[[SubmissionScore], float | None]) -> Reader:
    """Return a reader of samples that takes this value of each, leaving out the absent."""

    def read(samples: Sequence[SubmissionScore]) -> NDArray[np.float64]:
        values = [value(sample) for sample in samples]
        return np.array([v for v in values if v is not None], dtype=np.float64)

    return read


def _at_k(
    name: str,
    judged: Judged,
    k: int,
    value: Callable[[SubmissionScore], float],
    *,
    upper: float | None = 1.0,
    nothing: str = NO_SAMPLE,
) -> Entry:
    """Return the expected best of k samples; `nothing` says why there may be no problem."""
    name = f"{name}@{k}"
    smallest = min((len(samples) for samples in judged.values() if samples), default=0)
    if not smallest:
        return Entry(name, (), None, nothing)
    if k > smallest:
        reason = f"k = {k} is above the smallest number of samples of a problem, {smallest}"
        return Entry(name, (), None, reason)
    read = _pick(value)
    estimates = best_of_k([read(samples) for samples in judged.values()], k, upper)
    return Entry(name, tuple(judged), estimates)


def _mean(name: str, judged: Judged, read: Reader, nothing: str = NO_SAMPLE) -> Entry:
    """Return the mean over all samples, wrong ones as 0, a figure between 0 and 1."""
    if not any(judged.values()):
        return Entry(name, (), None, nothing)
    estimates = best_of_k([read(samples) for samples in judged.values()], 1, 1.0)
    return Entry(name, tuple(judged), estimates)


def _fast(p: float) -> Reader:
    def read(samples: Sequence[SubmissionScore]) -> NDArray[np.float64]:
        fast = is_fast(
            [1.0 / s.speedup if s.speedup else 1.0 for s in samples],
            1.0,
            p,
            correct=[s.verdict is Verdict.AC for s in samples],
            censored=[s.at_bound for s in samples],
        )
        return fast.astype(np.float64)

    return read


def _of_correct(
    name: str,
    judged: Judged,
    read: Reader,
    *,
    upper: float | None = None,
    inverse: bool = False,
    missing: str = NO_CORRECT,
    remark: str = "",
) -> Entry:
    """Return a figure of the correct samples, over problems that have one with that value."""
    correct = {p: [x for x in s if x.verdict is Verdict.AC] for p, s in judged.items()}
    read_out = {problem: read(samples) for problem, samples in correct.items()}
    known = {problem: values for problem, values in read_out.items() if values.size}
    if not known:
        return Entry(name, (), None, missing if any(correct.values()) else NO_CORRECT)
    estimates = of_correct(list(known.values()), upper, inverse=inverse)
    return Entry(name, tuple(known), estimates, remark)


def _memory(judged: Judged) -> Entry:
    """Return the mean peak memory in MiB, where all samples were judged in one sandbox."""
    places = sorted({x.sandbox for s in judged.values() for x in s if x.memory_bytes is not None})
    if len(places) > 1:
        return Entry("memory_mib", (), None, f"not comparable between {' and '.join(places)}")
    size = _pick(lambda s: None if s.memory_bytes is None else s.memory_bytes / MIB)
    remark = f"in {places[0]}" if places else ""
    missing = "no peak memory was read"
    return _of_correct("memory_mib", judged, size, missing=missing, remark=remark)


def _bound(judged: Judged) -> str:
    """Return a remark on censored samples, which enter at their bound."""
    correct = [x for s in judged.values() for x in s if x.verdict is Verdict.AC]
    stopped = sum(x.at_bound for x in correct)
    return f"{stopped} of {len(correct)} correct samples at their bound" if stopped else ""
