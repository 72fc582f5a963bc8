"""From the reports of problems to what they say about the suite. Pure.

Detection rate and verifier accuracy follow SAGA and TCGBench; see "Audit of a suite" in the docs.
"""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from effbench.checks.base import ProblemReport


@dataclass(frozen=True, slots=True)
class SuiteAudit:
    """How much a suite's verdicts and scores can be trusted; a figure of nothing is absent.

    `detection_rate`: share of known-wrong solutions that at least one case rejects.
    `verifier_accuracy`: share of problems, of those with any, that reject every one of theirs.
    `slow_detection`: share of slower references that score below the expert.
    `least_separation`, `median_separation`: cost ratio of neighbouring tiers, over all.
    `worst_spread`: largest relative spread of one run repeated.
    `unmeasured` names the problems that could not be calibrated, which no figure covers.
    """

    n_problems: int
    n_ok: int
    detection_rate: float | None
    verifier_accuracy: float | None
    slow_detection: float | None
    least_separation: float | None
    median_separation: float | None
    worst_spread: float | None
    unmeasured: tuple[str, ...]


def audit(reports: Sequence[ProblemReport]) -> SuiteAudit:
    """Return the suite's figures from its problems' reports."""
    figures = [report.figures for report in reports if report.figures is not None]
    by_problem = [[x.is_detected for x in known.detections] for known in figures]
    ratios = [step.ratio for known in figures for step in known.separations]
    slow = [
        reference.efficiency < known.references[0].efficiency
        for known in figures
        for reference in known.references
        if reference.tier > 1
    ]
    return SuiteAudit(
        n_problems=len(reports),
        n_ok=sum(report.ok for report in reports),
        detection_rate=_share([hit for hits in by_problem for hit in hits]),
        verifier_accuracy=_share([all(hits) for hits in by_problem if hits]),
        slow_detection=_share(slow),
        least_separation=min(ratios, default=None),
        median_separation=statistics.median(ratios) if ratios else None,
        worst_spread=max((x.spread for x in figures if x.spread is not None), default=None),
        unmeasured=tuple(report.problem for report in reports if report.figures is None),
    )


def _share(hits: Sequence[bool]) -> float | None:
    return sum(hits) / len(hits) if hits else None
