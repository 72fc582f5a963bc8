"""From the reports of problems to what they say about the suite. Pure.

Detection rate and verifier accuracy follow SAGA and TCGBench; see "Audit of a suite" in the docs.
"""

from __future__ import annotations

import json
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from effbench.checks.base import JudgedReference, ProblemReport


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
    slow = [hit for known in figures for hit in list_slow_hits(known.references)]
    return SuiteAudit(
        n_problems=len(reports),
        n_ok=sum(report.ok for report in reports),
        detection_rate=share([hit for hits in by_problem for hit in hits]),
        verifier_accuracy=share([all(hits) for hits in by_problem if hits]),
        slow_detection=share(slow),
        least_separation=min(ratios, default=None),
        median_separation=statistics.median(ratios) if ratios else None,
        worst_spread=max((x.spread for x in figures if x.spread is not None), default=None),
        unmeasured=tuple(report.problem for report in reports if report.figures is None),
    )


def list_slow_hits(references: Sequence[JudgedReference]) -> list[bool]:
    """Return for each slower reference whether it scores below the expert, the first one."""
    expert = references[0]
    return [each.efficiency < expert.efficiency for each in references if each.tier > 1]


def share(hits: Sequence[bool]) -> float | None:
    """Return the share of hits; None of nothing."""
    return sum(hits) / len(hits) if hits else None


def describe_audit(found: SuiteAudit) -> str:
    """Return the figures in words, a line each; those of nothing are left out."""
    lines = [f"{found.n_ok} of {found.n_problems} problems are in order"]
    shares = (
        ("detection rate", found.detection_rate),
        ("verifier accuracy", found.verifier_accuracy),
        ("slow detection", found.slow_detection),
    )
    lines += [f"{name}: {share:.1%}" for name, share in shares if share is not None]
    if found.least_separation is not None and found.median_separation is not None:
        lines.append(
            f"tier separation: {found.least_separation:.2f} x at least, "
            f"{found.median_separation:.2f} x in the median"
        )
    if found.worst_spread is not None:
        lines.append(f"repeatability: readings of one run differ by {found.worst_spread:.1e}")
    if found.unmeasured:
        lines.append(f"not measured: {', '.join(found.unmeasured)}")
    return "\n".join(lines)


def to_json(reports: Sequence[ProblemReport], found: SuiteAudit) -> str:
    """Return reports and audit as one JSON object; a figure of nothing is null."""
    problems = [{**asdict(report), "ok": report.ok} for report in reports]
    return json.dumps({"problems": problems, "audit": asdict(found)}, indent=1)
