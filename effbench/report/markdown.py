"""summary.md: the scores of an evaluation for a reader."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from effbench.report.completeness import describe_missing
from effbench.report.scores import Scores
from effbench.report.wording import count
from effbench.results import Provenance
from effbench.scoring.summary import Metric, ModelScore, SubmissionScore

_MARKUP = re.compile(r"[\\`*_\[\]|~]")


def render(scores: Scores) -> str:
    """Return the report as Markdown."""
    return "\n".join(_lines(scores)) + "\n"


def _lines(scores: Scores) -> Iterator[str]:
    p = scores.provenance
    yield f"# {p.suite_name} suite {p.suite_version}: {count(len(p.problems), 'problem')}"
    yield ""
    yield f"Measured in {p.unit} by {p.meter} in {p.sandbox}, seed {p.seed}, effbench {p.effbench}."
    yield "Intervals are 95 %: for new problems, and for new samples of these problems."
    for name, model in scores.models.items():
        yield from ("", f"## {escape(printable(name))}", "")
        missing = describe_missing(model)
        if missing:
            yield from (f"**{missing}**", "")
        yield from _model(model, p)
        foreign = scores.not_scored.get(name, ())
        if foreign:
            number = count(len(foreign), "sample")
            yield from ("", f"Not scored: {number} of problems not in the suite.")


def escape(text: str) -> str:
    """Return text that Markdown shows as it is: submissions and models word what it holds."""
    words = html.escape(text, quote=False)
    return _MARKUP.sub(r"\\\g<0>", words)


def _model(model: ModelScore, p: Provenance) -> Iterator[str]:
    yield "| metric | value | new problems | new samples | problems | |"
    yield "| --- | ---: | --- | --- | ---: | --- |"
    for name, metric in model.metrics.items():
        yield (
            f"| {name} | {metric.value:.3f} | {interval(metric)} "
            f"| {samples_interval(metric)} | {metric.n_problems} "
            f"| {metric.remark} |"
        )
    for name, reason in model.omitted.items():
        yield f"| {name} | omitted | | | | {reason} |"
    yield ""
    yield f"| problem | sample | verdict | efficiency | tier | {p.unit} | CPU ms | growth | |"
    yield "| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | --- |"
    for item in model.submissions:
        detail = escape(explain(item, p.sandbox))
        yield (
            f"| {item.problem} | {item.sample} | {item.verdict} | {item.efficiency:.3f} "
            f"| {item.tier or '–'} | {cost_text(item)} | {cpu_text(item)} "
            f"| {growth_text(item)} | {detail} |"
        )


def interval(metric: Metric) -> str:
    """Return the text of the interval for new problems; an en dash where there is none."""
    return _range(metric.low, metric.high)


def samples_interval(metric: Metric) -> str:
    """Return the text of the interval for new samples; an en dash where there is none."""
    return _range(metric.samples_low, metric.samples_high)


def _range(low: float | None, high: float | None) -> str:
    return "–" if low is None or high is None else f"{low:.3f} to {high:.3f}"


def growth_text(item: SubmissionScore) -> str:
    """Return the growth exponent with half its interval's width; an en dash where there is none."""
    found = item.growth
    if found.exponent is None or found.high is None:
        return "–"
    return f"{found.exponent:.2f} ± {found.high - found.exponent:.2f}"


def cost_text(item: SubmissionScore) -> str:
    """Return the summed cost at the tier level, in full units."""
    return "–" if item.cost is None else f"{item.cost:,.0f}"


def cpu_text(item: SubmissionScore) -> str:
    """Return the native CPU time at the tier level, in ms."""
    return "–" if item.cpu_ns is None else f"{item.cpu_ns / 1e6:.1f}"


def printable(text: str) -> str:
    """Return text with a space for every line break and control character: others wrote it."""
    return "".join(character if character.isprintable() else " " for character in text)


def explain(item: SubmissionScore, sandbox: str = "") -> str:
    """Return why a submission did not score more, in a few words; and where it was judged, when
    that was not `sandbox`.
    """
    reason = printable(item.detail)
    for level in item.levels:
        if not reason and (level.censored or level.efficiency == 0.0):
            reason = f"over the limit at level {level.level}"
    if sandbox in ("", item.sandbox):
        return reason
    place = f"in {item.sandbox}, {item.unit}"
    return f"{place}: {reason}" if reason else place
