"""scores.json: built from a results file, and written. docs/formats.md names every key."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from effbench.files import replace_file
from effbench.model import NotScored, Problem, Row
from effbench.results import Provenance, Results
from effbench.scoring.summary import ModelScore, ProblemFacts, score_model

SCHEMA_VERSION = 2


@dataclass(frozen=True, slots=True)
class Scores:
    """Everything that is reported about one evaluation."""

    provenance: Provenance
    models: Mapping[str, ModelScore]
    not_scored: Mapping[str, tuple[NotScored, ...]]

    @property
    def n_errors(self) -> int:
        """How many submissions our own failures left unjudged."""
        return sum(model.n_errors for model in self.models.values())

    @property
    def n_missing(self) -> int:
        """How many samples evaluations that were cut off did not come to."""
        return sum(model.n_missing for model in self.models.values())


def score_results(results: Results, ks: Sequence[int], problems: Iterable[Problem] = ()) -> Scores:
    """Return the scores of a results file for the given k.

    `problems` are those of the suite that was evaluated. Without them nothing is known of the
    sizes of levels and of populations, and neither growth nor DPS is reported.
    """
    facts = {
        problem.id: ProblemFacts(tuple(level.size for level in problem.levels), problem.population)
        for problem in problems
    }
    rows: dict[str, list[Row]] = defaultdict(list)
    for row in results.rows:
        rows[row.model].append(row)
    foreign: dict[str, list[NotScored]] = defaultdict(list)
    for item in results.not_scored:
        foreign[item.model].append(item)
    missing: dict[str, Counter[str]] = defaultdict(Counter)
    known = {(row.model, row.problem, row.sample) for row in results.rows}
    for wanted in results.wanted:
        for model, name, _ in wanted.identities() - known:
            missing[model][name] += 1
    order = {problem: i for i, problem in enumerate(results.provenance.problems)}
    models = {
        model: score_model(
            sorted(rows[model], key=lambda row: (order[row.problem], row.sample)),
            results.provenance.problems,
            ks,
            facts,
            missing[model],
        )
        for model in sorted({*rows, *foreign, *(item.model for item in results.wanted)})
    }
    return Scores(
        results.provenance, models, {model: tuple(items) for model, items in foreign.items()}
    )


def to_json(scores: Scores) -> str:
    """Return the text of scores.json."""
    provenance = scores.provenance
    data = {
        "schema_version": SCHEMA_VERSION,
        "suite": {
            "name": provenance.suite_name,
            "version": provenance.suite_version,
            "digest": provenance.suite_digest,
            "n_problems": len(provenance.problems),
        },
        "provenance": {
            "meter": provenance.meter,
            "unit": provenance.unit,
            "sandbox": provenance.sandbox,
            "layers": list(provenance.layers),
            "python": provenance.python,
            "effbench": provenance.effbench,
            "cpu": provenance.cpu,
            "seed": provenance.seed,
            "runtime": dict(provenance.runtime),
        },
        "models": {
            name: _model(model, scores.not_scored.get(name, ()))
            for name, model in scores.models.items()
        },
    }
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"


def _model(model: ModelScore, foreign: Sequence[NotScored]) -> dict[str, Any]:
    return {
        "samples": {"wanted": model.n_wanted, "missing": model.n_missing},
        "metrics": {name: asdict(metric) for name, metric in model.metrics.items()},
        "omitted": dict(model.omitted),
        "problems": {name: asdict(problem) for name, problem in model.problems.items()},
        "submissions": [asdict(s) for s in model.submissions],
        "not_scored": [
            {"problem": item.problem, "sample": item.sample, "origin": item.origin}
            for item in foreign
        ],
    }


def write_text(path: Path, text: str) -> None:
    """Write a file so that a reader sees the old one or the new one, never a part.

    Raises OSError.
    """
    replace_file(path, text.encode("utf-8", "backslashreplace"))
