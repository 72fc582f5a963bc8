"""What a red team found: success rates by class and lane, for people and as JSON."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.table import Table

from effbench.redteam.attacks import HONEST
from effbench.redteam.trial import Outcome


@dataclass(frozen=True, slots=True)
class Rate:
    """One class of attacks in one lane: how many were tried, succeeded, or ended unlike they must.

    For the class of honest programs `succeeded` counts those that were harmed.
    """

    kind: str
    lane: str
    tried: int
    succeeded: int
    failed: int


def count(outcomes: Iterable[Outcome]) -> tuple[Rate, ...]:
    """Return the rates, ordered by class and lane."""
    groups: dict[tuple[str, str], list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        groups[outcome.attack.kind, f"{outcome.sandbox}, {outcome.meter}"].append(outcome)
    return tuple(
        Rate(
            kind,
            lane,
            len(group),
            sum(bool(each.failures) if kind == HONEST else each.succeeded for each in group),
            sum(bool(each.failures) for each in group),
        )
        for (kind, lane), group in sorted(groups.items())
    )


def draw_table(outcomes: Sequence[Outcome]) -> Table:
    """Return a table: a line a class, a column a lane, `succeeded / tried` in each place."""
    rates = {(rate.kind, rate.lane): rate for rate in count(outcomes)}
    lanes = list(dict.fromkeys(lane for _, lane in rates))
    table = Table("class", *lanes, box=None, title="succeeded / tried (honest: harmed / tried)")
    for kind in sorted({kind for kind, _ in rates}, key=lambda kind: (kind == HONEST, kind)):
        found = (rates.get((kind, lane)) for lane in lanes)
        table.add_row(kind, *(f"{r.succeeded} / {r.tried}" if r else "-" for r in found))
    return table


def to_json(outcomes: Sequence[Outcome], skipped: Sequence[str]) -> str:
    """Return everything as JSON; docs/security.md names every key."""
    data = {
        "rates": [
            {
                "class": rate.kind,
                "lane": rate.lane,
                "tried": rate.tried,
                "succeeded": rate.succeeded,
                "failed": rate.failed,
            }
            for rate in count(outcomes)
        ],
        "outcomes": [
            {
                "attack": each.attack.name,
                "sandbox": each.sandbox,
                "meter": each.meter,
                "verdict": each.verdict,
                "efficiency": each.efficiency,
                "detail": each.detail,
                "succeeded": each.succeeded,
                "failures": list(each.failures),
            }
            for each in outcomes
        ],
        "lanes_absent": list(skipped),
    }
    return json.dumps(data, indent=1, ensure_ascii=False)
