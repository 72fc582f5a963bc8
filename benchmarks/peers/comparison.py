"""What tools took and found in several rounds, as a Markdown table or JSON."""

from __future__ import annotations

import dataclasses
import json
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Verdicts = dict[tuple[int, int], bool]  # by (HumanEval's number, sample): whether it passed

HEADERS = (
    *("tool", "what it does", "cores", "problems", "samples", "passed", "preparation, s"),
    *("seconds", "samples/s", "/ ours", "load", "agree / differ"),
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One evaluation: its seconds, those that it took to get ready, and its verdicts."""

    seconds: float
    preparation_s: float
    passed: Verdicts


@dataclass(frozen=True, slots=True)
class Tool:
    """An evaluator, and how many cores it may use.

    `prepare` installs it, or runs it for the first time and returns what came out. Both calls
    raise PeerError.
    """

    name: str
    work: str
    cores: int
    prepare: Callable[[], Outcome | None]
    run: Callable[[], Outcome]


@dataclass(frozen=True, slots=True)
class Result:
    """What a tool did in every round, under what load, or the reason why it could not."""

    name: str
    work: str
    cores: int
    outcomes: tuple[Outcome, ...] = ()
    loads: tuple[float, ...] = ()
    reason: str | None = None

    @property
    def passed(self) -> Verdicts:
        """The verdicts of the last round."""
        return self.outcomes[-1].passed


@dataclass(frozen=True, slots=True)
class Agreement:
    """On how many samples two tools agree, and which pass only in one of them."""

    agree: int
    only_theirs: tuple[tuple[int, int], ...]
    only_ours: tuple[tuple[int, int], ...]


def compare(theirs: Verdicts, ours: Verdicts) -> Agreement:
    """Compare the verdicts on the samples that both judged.

    >>> compare({(0, 0): True, (1, 0): False}, {(0, 0): True, (1, 0): True})
    Agreement(agree=1, only_theirs=(), only_ours=((1, 0),))
    """
    both = sorted(theirs.keys() & ours.keys())
    return Agreement(
        sum(theirs[key] == ours[key] for key in both),
        tuple(key for key in both if theirs[key] and not ours[key]),
        tuple(key for key in both if ours[key] and not theirs[key]),
    )


def find_ratios(theirs: Result, ours: Result) -> list[float]:
    """Return seconds as a multiple of ours, round by round."""
    pairs = zip(theirs.outcomes, ours.outcomes, strict=True)
    return [their.seconds / our.seconds for their, our in pairs]


def write_table(results: Sequence[Result], ours: Result) -> str:
    """Return the table, and below it which verdicts differ. A cell has a figure a round."""
    rows = [HEADERS, ("---", "---", *["---:"] * (len(HEADERS) - 2))]
    rows += [_describe(result, ours) for result in results]
    lines = [f"| {' | '.join(row)} |" for row in rows]
    differences = [line for result in results for line in _explain(result, ours)]
    return "\n".join([*lines, "", *differences]) + "\n"


def write_json(results: Sequence[Result], ours: Result, facts: Sequence[tuple[str, str]]) -> str:
    """Return the same as JSON, with the facts of the machine and every verdict."""
    rows = []
    for result in results:
        row: dict[str, object] = {"tool": result.name, "work": result.work, "cores": result.cores}
        if result.reason is not None:
            rows.append(row | {"not_run": result.reason})
            continue
        rows.append(
            row
            | {
                "seconds": [outcome.seconds for outcome in result.outcomes],
                "preparation_s": [outcome.preparation_s for outcome in result.outcomes],
                "ratio_to_ours": find_ratios(result, ours),
                "load": list(result.loads),
                "agreement": dataclasses.asdict(compare(result.passed, ours.passed)),
                "passed": [[*key, passed] for key, passed in sorted(result.passed.items())],
            }
        )
    return json.dumps({"machine": dict(facts), "tools": rows}, indent=2)


def _describe(result: Result, ours: Result) -> tuple[str, ...]:
    if result.reason is not None:
        return (result.name, f"{result.work}, not run", *[""] * (len(HEADERS) - 2))
    found = compare(result.passed, ours.passed)
    differ = len(found.only_theirs) + len(found.only_ours)
    count = len(result.passed)
    seconds = [outcome.seconds for outcome in result.outcomes]
    return (
        *(result.name, result.work, str(result.cores)),
        *(str(len({number for number, _ in result.passed})), str(count)),
        str(sum(result.passed.values())),
        _join([outcome.preparation_s for outcome in result.outcomes], 1),
        _join(seconds, 1),
        f"{count / statistics.fmean(seconds):.1f}",
        _join(find_ratios(result, ours), 2),
        _join(result.loads, 1),
        f"{found.agree} / {differ}" if result is not ours else "",
    )


def _explain(result: Result, ours: Result) -> list[str]:
    if result.reason is not None:
        return [f"- {result.name} was not run: {result.reason}."]
    if result is ours:
        return []
    found = compare(result.passed, ours.passed)
    return [
        f"- Only {winner} passes: {', '.join(map(_name, keys))}"
        for winner, keys in (
            (f"{result.name} (not {ours.name})", found.only_theirs),
            (f"{ours.name} (not {result.name})", found.only_ours),
        )
        if keys
    ]


def _name(key: tuple[int, int]) -> str:
    number, sample = key
    return f"HumanEval/{number}" + (f" sample {sample}" if sample else "")


def _join(values: Sequence[float], digits: int) -> str:
    return ", ".join(f"{value:.{digits}f}" for value in values)
