"""The report as a person sees it in a terminal."""

from __future__ import annotations

from rich.console import Console
from rich.markup import escape
from rich.table import Table

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
from effbench.results import Provenance
from effbench.scoring.summary import ModelScore

MAX_ROWS = 60
PIPE_WIDTH = 140
# What a screen has room for; scores.json and summary.md hold all.
HEADLINE = ("eff", "pass", "efficient", "beyond", "speedup", "dps_norm", "dps", "nmu")
_STYLES = {"AC": "green", "SE": "bold red", "SUSPECT": "bold magenta"}


def wide_console() -> Console:
    """Return the terminal, or for a pipe or a log a console as wide as the report needs."""
    console = Console()
    return console if console.is_terminal else Console(width=PIPE_WIDTH)


def show(scores: Scores, console: Console) -> None:
    """Print every model's metrics and submissions."""
    p = scores.provenance
    console.print(
        f"[bold]{escape(printable(f'{p.suite_name} {p.suite_version}'))}[/bold] · "
        f"{len(p.problems)} problems · "
        f"{p.unit} by {p.meter} in {p.sandbox} · seed {p.seed}"
    )
    for name, model in scores.models.items():
        console.print(f"\n[bold]{escape(printable(name))}[/bold]")
        console.print(_metrics(model))
        console.print(_more(model))
        silent = sum(not problem.n and not problem.errors for problem in model.problems.values())
        if silent:
            console.print(
                f"[yellow]no sample for {silent} of {len(model.problems)} problems, which count "
                "as 0: choose some with --problem[/yellow]"
            )
        console.print(_submissions(model, p))
        hidden = len(model.submissions) - MAX_ROWS
        if hidden > 0:
            console.print(f"[dim]... and {hidden} more submissions in scores.json[/dim]")
        foreign = scores.not_scored.get(name, ())
        if foreign:
            console.print(
                f"[yellow]{len(foreign)} samples belong to no problem of the suite, e.g. "
                f"{escape(repr(foreign[0].problem))}[/yellow]"
            )


def _is_headline(name: str) -> bool:
    return name.partition("@")[0] in HEADLINE


def _metrics(model: ModelScore) -> Table:
    columns = ("metric", "value", "95 % new problems", "95 % new samples", "problems")
    table = Table(*columns, box=None, pad_edge=False)
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


def _more(model: ModelScore) -> str:
    """Return the other figures in a line, and remarks on the first: one line a remark."""
    others = [f"{n} {m.value:.3f}" for n, m in model.metrics.items() if not _is_headline(n)]
    remarks: dict[str, list[str]] = {}
    for name, metric in model.metrics.items():
        if metric.remark and _is_headline(name):
            remarks.setdefault(metric.remark, []).append(name)
    for name, reason in model.omitted.items():
        if _is_headline(name):
            remarks.setdefault(f"omitted: {reason}", []).append(name)
    lines = [" · ".join(others), *(f"{', '.join(names)}: {r}" for r, names in remarks.items())]
    return "\n".join(f"[dim]{escape(line)}[/dim]" for line in lines if line)


def _submissions(model: ModelScore, p: Provenance) -> Table:
    table = Table(box=None, pad_edge=False)
    for column in (
        "problem",
        "sample",
        "verdict",
        "efficiency",
        "tier",
        p.unit,
        "CPU ms",
        "growth",
        "",
    ):
        right = column not in ("problem", "verdict", "")
        table.add_column(column, justify="right" if right else "left", overflow="fold")
    for item in model.submissions[:MAX_ROWS]:
        style = _STYLES.get(item.verdict, "red")
        table.add_row(
            item.problem,
            str(item.sample),
            f"[{style}]{item.verdict}[/{style}]",
            f"{item.efficiency:.3f}",
            str(item.tier) if item.tier else "–",
            cost_text(item),
            cpu_text(item),
            growth_text(item),
            escape(explain(item, p.sandbox)),
        )
    return table
