"""A comparison as a person sees it in a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from effbench.report.comparing import FEWEST_TO_DECIDE, TIE, Comparison, Pair, PairedMetric
from effbench.report.markdown import printable
from effbench.report.wording import count

SHOWN = 5
_STYLES = {"A": "red", "B": "green", None: "dim"}


def show(comparison: Comparison, console: Console) -> None:
    """Print both metrics, then the problems with the largest gains and losses in efficiency."""
    p = comparison.provenance
    console.print(
        f"[bold]{_safe(f'{p.suite_name} suite {p.suite_version}')}[/bold] · {p.unit} by {p.meter} "
        f"in {p.sandbox} · seed {p.seed} · {_scope(comparison)}"
    )
    for side, model, label in (
        ("A", comparison.model_a, comparison.label_a),
        ("B", comparison.model_b, comparison.label_b),
    ):
        console.print(f"[bold]{side}[/bold] {_safe(model)} [dim]({_safe(label)})[/dim]")
    for warning in comparison.warnings:
        console.print(f"[bold red]{_safe(warning)}[/bold red]")
    console.print()
    console.print(_metrics(comparison.metrics))
    console.print(
        f"[dim]95 % for new problems, of the paired differences; a tie is less than {TIE}[/dim]"
    )
    efficiency, passing = comparison.metrics
    if len(efficiency.pairs) < FEWEST_TO_DECIDE:
        console.print(
            f"[yellow]only {count(len(efficiency.pairs), 'problem')}: with fewer than "
            f"{FEWEST_TO_DECIDE} nobody can tell who is better on others[/yellow]"
        )
    passed = {pair.problem: pair for pair in passing.pairs}
    for title, pairs in (
        ("largest gains of B", efficiency.gains()),
        ("largest losses of B", efficiency.losses()),
    ):
        if pairs:
            console.print(f"\n[bold]{title}[/bold] in {efficiency.name}")
            console.print(_problems(pairs[:SHOWN], passed))
            if len(pairs) > SHOWN:
                console.print(f"[dim]... and {len(pairs) - SHOWN} more, see --json[/dim]")
    if comparison.left_out:
        names = ", ".join(comparison.left_out)
        console.print(f"[yellow]left out, no judged sample of both: {names}[/yellow]")
    for note in comparison.notes:
        console.print(f"[yellow]{_safe(note)}[/yellow]")


def _scope(comparison: Comparison) -> str:
    """Return over how many problems the figures are, and of how many."""
    n, sizes = len(comparison.metrics[0].pairs), comparison.evaluated
    if sizes == (n, n):
        return count(n, "problem")
    return f"{count(n, 'problem')} compared, of {sizes[0]} (A) and {sizes[1]} (B)"


def _safe(text: str) -> str:
    return escape(printable(text))


def _metrics(metrics: Sequence[PairedMetric]) -> Table:
    table = Table(box=None, pad_edge=False)
    for column in ("metric", "A", "B", "B - A", "95 %", "better", "A wins", "B wins", "ties"):
        left = column in ("metric", "better")
        table.add_column(column, justify="left" if left else "right", no_wrap=True)
    for metric in metrics:
        interval = "–"
        if metric.low is not None and metric.high is not None:
            interval = f"{metric.low:+.3f} to {metric.high:+.3f}"
        table.add_row(
            metric.name,
            f"{metric.a:.3f}",
            f"{metric.b:.3f}",
            f"{metric.difference:+.3f}",
            interval,
            f"[{_STYLES[metric.better]}]{metric.better or 'undecided'}[/]",
            *(str(metric.wins(side)) for side in ("A", "B", None)),
        )
    return table


def _problems(pairs: Sequence[Pair], passed: dict[str, Pair]) -> Table:
    table = Table(box=None, pad_edge=False)
    for column in ("problem", "A", "B", "B - A", "pass@1 A", "B"):
        table.add_column(column, justify="left" if column == "problem" else "right")
    for pair in pairs:
        right = passed[pair.problem]
        table.add_row(
            pair.problem,
            f"{pair.a:.3f}",
            f"{pair.b:.3f}",
            f"[{_STYLES[pair.winner]}]{pair.difference:+.3f}[/]",
            f"{right.a:.3f}",
            f"{right.b:.3f}",
        )
    return table
