"""The report as a person sees it in a terminal."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from effbench.model import NotScored
from effbench.report.completeness import describe_missing
from effbench.report.markdown import (
    cost_text,
    cpu_text,
    explain,
    growth_text,
    interval,
    printable,
    samples_interval,
)
from effbench.report.scores import Scores
from effbench.report.wording import count, fill
from effbench.results import Provenance
from effbench.scoring.summary import ModelScore

MAX_ROWS = 60
PIPE_WIDTH = 140
# A screen narrower than this has no room for CPU time and growth.
FULL_WIDTH = 110
# With fewer problems than this, what an interval for new ones says is little.
FEW_PROBLEMS = 10
# What a screen has room for; scores.json and summary.md hold all.
HEADLINE = ("eff", "pass", "efficient", "beyond", "speedup", "dps_norm", "dps", "nmu")
_STYLES = {"AC": "green", "SE": "bold red", "SUSPECT": "bold magenta"}


def wide_console() -> Console:
    """Return the terminal, or for a pipe or a log a console as wide as COLUMNS says, else as wide
    as the report needs.
    """
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns) > 0:
        return Console(width=int(columns))
    console = Console()
    return console if console.is_terminal else Console(width=PIPE_WIDTH)


def show(scores: Scores, console: Console) -> None:
    """Print every model's metrics and submissions."""
    p = scores.provenance
    console.print(
        f"[bold]{escape(printable(f'{p.suite_name} suite {p.suite_version}'))}[/bold] · "
        f"{count(len(p.problems), 'problem')} · "
        f"{p.unit} by {p.meter} in {p.sandbox} · seed {p.seed}"
    )
    for name, model in scores.models.items():
        console.print(f"\n[bold]{escape(printable(name))}[/bold]")
        missing = describe_missing(model)
        if missing:
            console.print(f"[bold red]{missing}[/bold red]")
        for warning in _warn(model, scores.not_scored.get(name, ())):
            console.print(f"[yellow]{escape(warning)}[/yellow]")
        console.print(_metrics(model))
        console.print(_more(model, console.width))
        console.print(_submissions(model, p, full=console.width >= FULL_WIDTH))
        hidden = len(model.submissions) - MAX_ROWS
        if hidden > 0:
            console.print(
                f"[dim]... and {count(hidden, 'more submission')}: all are in summary.md, which "
                "effbench report --markdown prints[/dim]"
            )


def _warn(model: ModelScore, foreign: Sequence[NotScored]) -> Iterator[str]:
    """Yield what a reader has to know of a model's figures."""
    silent = sum(not (p.n or p.errors or p.missing) for p in model.problems.values())
    if silent:
        yield (
            f"no sample for {silent} of {count(len(model.problems), 'problem')}: counted as 0; "
            "choose problems with --problem"
        )
    most = max((metric.n_problems for metric in model.metrics.values()), default=0)
    if 1 < most < FEW_PROBLEMS:
        yield (
            f"only {most} problems: intervals for new problems are very wide, and narrow with more "
            "problems, not with more samples"
        )
    if foreign:
        verb = "belongs" if len(foreign) == 1 else "belong"
        yield (
            f"{count(len(foreign), 'sample')} {verb} to no problem of the suite, e.g. "
            f"{foreign[0].problem!r}"
        )


def _is_headline(name: str) -> bool:
    return name.partition("@")[0] in HEADLINE


def _metrics(model: ModelScore) -> Table:
    table = Table(box=None, pad_edge=False)
    for column in ("metric", "value", "95 % new problems", "95 % new samples", "problems"):
        table.add_column(column, no_wrap=True)
    for name, metric in model.metrics.items():
        if _is_headline(name):
            table.add_row(
                name,
                f"{metric.value:.3f}",
                interval(metric),
                samples_interval(metric),
                str(metric.n_problems),
            )
    return table


def _more(model: ModelScore, width: int) -> str:
    """Return the other figures in lines of that width, and remarks on the first: each its own."""
    others = [f"{n} {m.value:.3f}" for n, m in model.metrics.items() if not _is_headline(n)]
    remarks: dict[str, list[str]] = {}
    for name, metric in model.metrics.items():
        if metric.remark and _is_headline(name):
            remarks.setdefault(metric.remark, []).append(name)
    for name, reason in model.omitted.items():
        if _is_headline(name):
            remarks.setdefault(f"omitted: {reason}", []).append(name)
    lines = [*fill(others, width), *(f"{', '.join(names)}: {r}" for r, names in remarks.items())]
    return "\n".join(f"[dim]{escape(line)}[/dim]" for line in lines if line)


def _submissions(model: ModelScore, p: Provenance, *, full: bool) -> Table:
    """Return the samples in order; without CPU time and growth where that would not be `full`."""
    table = Table(box=None, pad_edge=False)
    more = ("CPU ms", "growth") if full else ()
    for column in ("problem", "sample", "verdict", "efficiency", "tier", p.unit, *more, ""):
        right = column not in ("problem", "verdict", "")
        table.add_column(
            column,
            justify="right" if right else "left",
            overflow="fold",
            no_wrap=column == "growth",
        )
    for item in model.submissions[:MAX_ROWS]:
        style = _STYLES.get(item.verdict, "red")
        table.add_row(
            item.problem,
            str(item.sample),
            f"[{style}]{item.verdict}[/{style}]",
            f"{item.efficiency:.3f}",
            str(item.tier) if item.tier else "–",
            cost_text(item),
            *((cpu_text(item), growth_text(item)) if full else ()),
            escape(explain(item, p.sandbox)),
        )
    return table
