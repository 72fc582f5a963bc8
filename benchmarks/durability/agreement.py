"""What two evaluations of the same samples have in common, and what they must have."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evaluations import Scores
from machine import print_table

# All that two undisturbed evaluations on one machine may differ in: what the kernel's clock says of
# a candidate's native run. No other key of scores.json is an exception, provenance included.
UNREPEATABLE = frozenset({"cpu_ns"})


def find_differences(one: Any, other: Any, where: str = "") -> Iterator[str]:
    """Yield the paths at which two values read from JSON differ, but for what never repeats."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in sorted({*one, *other} - UNREPEATABLE):
            if key in one and key in other:
                yield from find_differences(one[key], other[key], f"{where}/{key}")
            else:
                yield f"{where}/{key}: in one only"
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for i, pair in enumerate(zip(one, other, strict=True)):
            yield from find_differences(*pair, f"{where}/{i}")
    elif one != other:
        yield f"{where}: {str(one)[:60]} against {str(other)[:60]}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One evaluation: its options, eff@1 of all and of each problem, and what befell a sample."""

    name: str
    seconds: float
    eff_at_1: float
    problems: dict[str, float]
    verdicts: dict[tuple[str, int], str]
    costs: dict[tuple[str, int], float]

    @classmethod
    def read(cls, name: str, scores: Scores, path: Path) -> Outcome:
        """Return an outcome with the verdicts that a scores.json of one model holds."""
        (model,) = json.loads(path.read_text(encoding="utf-8"))["models"].values()
        found = {(s["problem"], s["sample"]): s for s in model["submissions"]}
        return cls(
            name,
            scores.seconds,
            scores.eff_at_1,
            scores.problems,
            {key: s["verdict"] for key, s in found.items()},
            {key: s["cost"] for key, s in found.items() if s["cost"] is not None},
        )


def print_differences(one: Outcome, other: Outcome) -> None:
    """Print both evaluations, a line a problem and one for all."""
    rows: list[tuple[str, ...]] = [
        (name, f"{value:.6f}", f"{other.problems[name]:.6f}", _move(one, other, name))
        for name, value in one.problems.items()
    ]
    means = (one.eff_at_1, other.eff_at_1)
    rows.append(("all", *(f"{mean:.6f}" for mean in means), f"{abs(means[1] - means[0]):.1e}"))
    rows.append(("seconds", *(f"{o.seconds:.0f}" for o in (one, other)), ""))
    print_table(("eff@1", one.name, other.name, "difference"), rows)
    changed = sum(one.verdicts[key] != other.verdicts.get(key) for key in one.verdicts)
    ratios = [other.costs[key] / one.costs[key] for key in one.costs if key in other.costs]
    apart = max((abs(ratio - 1) for ratio in ratios), default=0.0)
    print(
        f"{len(one.verdicts)} samples, {changed} of another verdict; "
        f"{len(ratios)} costs, at most {apart:.2%} apart\n"
    )


def _move(one: Outcome, other: Outcome, name: str) -> str:
    return f"{abs(other.problems[name] - one.problems[name]):.1e}"


def find_failures(one: Outcome, other: Outcome, *, mean: float, problem: float) -> list[str]:
    """Return what differs by more than the tolerances of eff@1: of all, and of a problem."""
    failures = [
        f"{key[0]}, sample {key[1]}: {one.verdicts.get(key)} against {other.verdicts.get(key)}"
        for key in sorted({*one.verdicts, *other.verdicts})
        if one.verdicts.get(key) != other.verdicts.get(key)
    ]
    if abs(other.eff_at_1 - one.eff_at_1) > mean:
        failures.append(f"eff@1 differs by more than {mean}")
    return failures + [
        f"{name}: eff@1 differs by more than {problem}"
        for name, value in one.problems.items()
        if abs(other.problems[name] - value) > problem
    ]
