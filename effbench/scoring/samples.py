"""From rows to the scores of single samples. No I/O, no rendering."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from effbench.model import CaseResult, Row, Verdict, Yardstick
from effbench.scoring.columns import LevelScore, read_ladder, read_levels, read_stress
from effbench.scoring.efficiency import level_efficiency, sample_efficiency
from effbench.scoring.growth import Growth, growth, missing
from effbench.scoring.memory import peak_memory, relative_memory

NOT_ACCEPTED = missing("not accepted")
UNKNOWN_SIZES = missing("the sizes of the levels are not known here")


@dataclass(frozen=True, slots=True)
class ProblemFacts:
    """What scoring wants to know of a problem beyond its yardstick; each fact may be absent.

    `sizes` holds the size of every level, `shares` the share of a reference population in every
    tier, fastest first.
    """

    sizes: tuple[int, ...] = ()
    shares: tuple[float, ...] | None = None


@dataclass(frozen=True, slots=True)
class SubmissionScore:
    """One submission. `tier` and the costs are absent where it was wrong or matched no tier.

    `sandbox` is where it was judged, `unit` what `cost` is counted in. `speedup` is the expert's
    cost over the sample's, each the sum of the weighted levels' dearest cases; `at_bound` says that
    a level was censored, so that it is an upper bound. `beyond` and `optimal` are absent where the
    ladder has a single tier, `speedup`, `memory_bytes` and the growth where the sample was wrong.
    """

    problem: str
    sample: int
    sandbox: str
    unit: str
    verdict: Verdict
    detail: str
    efficiency: float
    efficiency_uncapped: float
    tier: int | None
    dps: float | None
    dps_norm: float | None
    cost: float | None
    cpu_ns: int | None
    levels: tuple[LevelScore, ...]
    beyond: float | None
    efficient: bool
    efficient_strict: bool
    optimal: bool | None
    speedup: float | None
    at_bound: bool
    memory_bytes: int | None
    nmu: float | None
    growth: Growth


def score_submission(row: Row, facts: ProblemFacts | None = None) -> SubmissionScore:
    """Return one row's scores (ENAMEL's e, and EvalPerf's tier by the problem's own ladder)."""
    return score_submissions([row], None if facts is None else {row.problem: facts})[0]


def score_submissions(
    rows: Sequence[Row], facts: Mapping[str, ProblemFacts] | None = None
) -> tuple[SubmissionScore, ...]:
    """Return the scores of rows in their order, those of one yardstick computed together.

    `facts` are by problem. Raises ValueError for shares that do not fit the ladder.
    """
    groups: dict[tuple[str, Yardstick], list[int]] = defaultdict(list)
    scores: list[SubmissionScore] = []
    for position, row in enumerate(rows):
        scores.append(_unmeasured(row))
        if row.judgement.verdict is Verdict.AC and row.yardstick is not None:
            groups[row.problem, row.yardstick].append(position)
    for (problem, yardstick), positions in groups.items():
        known = (facts or {}).get(problem, ProblemFacts())
        measured = _score_group([rows[position] for position in positions], yardstick, known)
        for position, score in zip(positions, measured, strict=True):
            scores[position] = score
    return tuple(scores)


def _unmeasured(row: Row) -> SubmissionScore:
    has_ladder = row.yardstick is None or len(row.yardstick.tiers) > 1
    return SubmissionScore(
        row.problem,
        row.sample,
        row.sandbox,
        row.unit,
        row.judgement.verdict,
        row.judgement.detail,
        efficiency=0.0,
        efficiency_uncapped=0.0,
        tier=None,
        dps=None,
        dps_norm=0.0 if row.yardstick is not None else None,
        cost=None,
        cpu_ns=None,
        levels=(),
        beyond=0.0 if has_ladder else None,
        efficient=False,
        efficient_strict=False,
        optimal=False if has_ladder else None,
        speedup=None,
        at_bound=False,
        memory_bytes=None,
        nmu=None,
        growth=NOT_ACCEPTED,
    )


def _score_group(
    rows: Sequence[Row], yardstick: Yardstick, facts: ProblemFacts
) -> Iterator[SubmissionScore]:
    """Yield the scores of correct rows that share a yardstick."""
    found = read_levels(rows, yardstick)
    ladder = read_ladder(rows, yardstick, facts.shares)
    stress = read_stress(found, ladder.gain)
    known = (found.costs, found.censored, found.references, found.hardness, yardstick.limit)
    correct = np.ones(len(rows), dtype=np.bool_)
    capped = sample_efficiency(*known, correct=correct, cap=True).tolist()
    uncapped = sample_efficiency(*known, correct=correct, cap=False).tolist()
    shares = level_efficiency(*known[:3], yardstick.limit, cap=True).tolist()
    for i, row in enumerate(rows):
        cases, levels = row.judgement.cases, found.describe(i, shares[i])
        peak = peak_memory(cases)
        yield SubmissionScore(
            row.problem,
            row.sample,
            row.sandbox,
            row.unit,
            row.judgement.verdict,
            row.judgement.detail,
            efficiency=capped[i],
            efficiency_uncapped=uncapped[i],
            tier=ladder.tier[i],
            dps=ladder.dps[i],
            dps_norm=ladder.dps_norm[i],
            cost=ladder.spent[i],
            cpu_ns=_tier_cpu_ns(cases, yardstick.tier_level),
            levels=levels,
            beyond=None if ladder.beyond is None else ladder.beyond[i],
            efficient=stress.efficient[i],
            efficient_strict=stress.strict[i],
            optimal=None if stress.optimal is None else stress.optimal[i],
            speedup=stress.speedup[i],
            at_bound=any(level.censored for level in levels),
            memory_bytes=peak,
            nmu=relative_memory(peak, yardstick.memory_bytes),
            growth=_grow(levels, facts.sizes),
        )


def _tier_cpu_ns(cases: Sequence[CaseResult], level: int) -> int | None:
    """Return the summed native CPU time of a level's cases; None when none of them ran."""
    known = [case.cpu_ns for case in cases if case.level == level and case.cpu_ns is not None]
    return sum(known) if known else None


def _grow(levels: Sequence[LevelScore], sizes: Sequence[int]) -> Growth:
    """Return the growth over the weighted levels that finished."""
    if not sizes:
        return UNKNOWN_SIZES
    points = [(sizes[x.level], x.cost) for x in levels if x.cost is not None]
    if any(size < 1 for size, _ in points):
        return missing("a level's size is below 1")
    return growth([size for size, _ in points], [cost for _, cost in points])
