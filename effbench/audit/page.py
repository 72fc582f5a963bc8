"""What audits found: in words, as JSON, and as a page of Markdown."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from effbench.audit.detection import Fate
from effbench.audit.duplicates import Likeness
from effbench.audit.records import CURVE, STEADY, Audited, Summary, sum_up
from effbench.report.wording import count

HEADS = ("problem", "suspects", "equivalent", "rejected", "tiers apart", "spread", "worth a look")


def weakest_first(audits: Sequence[Audited]) -> list[Audited]:
    """Return audits in the order in which they deserve attention."""
    return sorted(audits, key=_rank)


def _rank(audited: Audited) -> tuple[float, int, float, str]:
    rate = audited.detection_rate or 0.0
    return rate, -len(audited.weaknesses), -_worst_spread(audited), audited.problem


def _worst_spread(audited: Audited) -> float:
    return max(audited.spreads.values(), default=0.0)


def to_json(audits: Sequence[Audited], alike: Sequence[Likeness]) -> str:
    """Return all that is known: `summary`, `problems` and `alike`."""
    rows = [
        {
            **asdict(audit),
            "detection_rate": audit.detection_rate,
            "holes": len(audit.holes),
            "proposals": audit.proposals,
            "weaknesses": audit.weaknesses,
            "spreads": audit.spreads,
        }
        for audit in audits
    ]
    pairs = [asdict(pair) for pair in alike]
    summary = asdict(sum_up(audits))
    return json.dumps({"summary": summary, "problems": rows, "alike": pairs}, indent=1)


def describe(audits: Sequence[Audited], alike: Sequence[Likeness]) -> Iterator[str]:
    """Yield lines: what slips through or is wrong, then the figures of all problems."""
    for audit in audits:
        yield from (f"{audit.problem}: {words}" for words in _list_findings(audit))
    for pair in alike:
        yield (
            f"{pair.first} and {pair.second} resemble each other: "
            f"statements {pair.statements:.2f}, experts {pair.experts:.2f}"
        )
    yield from _describe_figures(sum_up(audits))
    untried = sum(len(audit.open_suspects) for audit in audits if not audit.strengthened)
    if untried:
        yield (
            f"{count(untried, 'suspect')} that no case rejects: --strengthen looks further for "
            "inputs that do"
        )


def _list_findings(audit: Audited) -> Iterator[str]:
    for hole in audit.holes:
        what = hole.change or "a known-wrong solution"
        shown = f"; wrong for {hole.witness}" if hole.witness else ""
        yield f"{hole.name} slips through: {what}{shown}"
    if audit.proposals:
        yield "\n".join(
            ["for the edges of its generator:", *(f"    {each}," for each in audit.proposals)]
        )
    yield from audit.weaknesses
    for name, spread in audit.spreads.items():
        if spread > STEADY:
            yield f"{name}'s efficiencies lie {spread:.3f} apart"


def _describe_figures(found: Summary) -> Iterator[str]:
    yield (
        f"{count(found.problems, 'problem')}, {count(found.suspects, 'suspect')}, of which "
        f"{found.equivalent} are presumed equivalent to the expert"
    )
    if found.detection_rate is not None and found.verifier_accuracy is not None:
        yield f"detection rate: {found.detection_rate:.2%}"
        yield f"verifier accuracy: {found.verifier_accuracy:.1%}"
    curve = [
        f"{share:.1%} with {cases}"
        for cases, share in zip(CURVE, found.curve, strict=True)
        if share is not None
    ]
    if curve:
        yield f"by cases of level 0: {', '.join(curve)}"
    if found.slow_detection is not None:
        yield f"slow detection: {found.slow_detection:.2%}"
    if found.least_separation is not None:
        yield f"tier separation: {found.least_separation:.2f} x at least"
    if found.steady is not None and found.worst_spread is not None:
        yield (
            f"spread over the seeds: at most {STEADY:g} for {found.steady:.1%} of the "
            f"references, {found.worst_spread:.3f} for the worst"
        )
    if found.planted is not None:
        yield f"known answers rejected under fresh seeds: {found.planted:.1%}"


def render(audits: Sequence[Audited], alike: Sequence[Likeness]) -> str:
    """Return a page of Markdown: the figures, then a row a problem, the weakest first."""
    return "\n".join(_write(audits, alike)) + "\n"


def _write(audits: Sequence[Audited], alike: Sequence[Likeness]) -> Iterator[str]:
    yield from ("# The audit of the suite", "")
    yield "Made by `effbench audit --markdown`; do not edit. What the words mean:"
    yield "[problems.md](problems.md#effbench-audit) and [metrics.md](metrics.md)."
    yield ""
    for seeds, problems in sorted(Counter(len(audit.seeds) for audit in audits).items()):
        yield f"- {count(problems, 'problem')} under {count(seeds, 'seed')}"
    searched = sum(audit.strengthened or not audit.open_suspects for audit in audits)
    yield f"- {count(searched, 'problem')} without a suspect that the wider search has yet to try"
    yield from (f"- {line}" for line in _describe_figures(sum_up(audits)))
    yield from (f"- {pair.first} and {pair.second} resemble each other." for pair in alike)
    yield ""
    yield f"| {' | '.join(HEADS)} |"
    yield f"|{' --- |' * len(HEADS)}"
    yield from (f"| {' | '.join(_write_row(audit))} |" for audit in audits)
    yield from _list_equivalent(audits)


def _list_equivalent(audits: Sequence[Audited]) -> Iterator[str]:
    """Yield a section that lets a reader doubt what is presumed, an item a mutant."""
    found = [(audit, s) for audit in audits for s in audit.suspects if s.fate is Fate.EQUIVALENT]
    if found:
        yield from ("", "## Presumed equivalent to the expert", "")
        yield "Mutants that answer as the expert does wherever they were asked:"
        yield "`problem` reference:line, what was changed."
        yield ""
    for audit, suspect in sorted(found, key=lambda each: (each[0].problem, each[1].name)):
        place = suspect.name.partition("#")[0]
        yield f"- `{audit.problem}` {place}, `` {' '.join(suspect.change.split())} ``"


def _write_row(audit: Audited) -> Sequence[str]:
    ratios = [step.ratio for at in audit.seeds for step in at.separations]
    rate = audit.detection_rate
    return (
        f"`{audit.problem}`",
        str(len(audit.suspects)),
        str(sum(suspect.fate is Fate.EQUIVALENT for suspect in audit.suspects)),
        "" if rate is None else f"{rate:.1%}",
        f"{min(ratios):.1f} x" if ratios else "",
        f"{_worst_spread(audit):.3f}" if audit.spreads else "",
        "; ".join([f"{hole.name} slips through" for hole in audit.holes] + audit.weaknesses),
    )
