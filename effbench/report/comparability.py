"""Which evaluations may stand side by side: those that were measured alike, problem by problem."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from effbench.errors import InputError
from effbench.model import Verdict
from effbench.report.scores import Scores
from effbench.report.wording import count
from effbench.results import Provenance
from effbench.scoring.summary import ModelScore

MAX_NAMED = 3
NATIVE_NOTE = (
    "Judged in another lane, in evaluations of their own: {}. The versions of that lane are not "
    "recorded, so these figures compare only if both were run on the same installation."
)
# What changes a cost or a verdict. Layers of confinement do not; the processor does where time is
# what is measured.
_FIELDS = ("suite_digest", "seed", "meter", "unit", "sandbox", "python", "effbench")
# What one may want to differ, by the name that users give it: the same model on other inputs, or on
# the same problems in other words.
ACROSS = {"suite": "suite_digest", "seed": "seed"}


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The scores of one results folder, and what its user calls it.

    `n_left_out` problems of it are not in the scores, because others have not evaluated them.
    """

    label: str
    scores: Scores
    n_left_out: int = 0

    @property
    def n_evaluated(self) -> int:
        """How many problems the folder holds."""
        return len(self.scores.provenance.problems) + self.n_left_out

    def model(self, name: str) -> ModelScore:
        """Return a model's scores; raises InputError naming the models that there are."""
        if name not in self.scores.models:
            known = ", ".join(map(repr, self.scores.models))
            raise InputError(f"{self.label}: has no model {name!r}; it has: {known}")
        return self.scores.models[name]


def require_comparable(evaluations: Sequence[Evaluation], across: Sequence[str] = ()) -> None:
    """Raise InputError, naming what differs, unless all were measured alike.

    Alike are the same suite and problems, seed, lane and versions; and every problem was judged in
    one lane for everybody. What `across` names (of `ACROSS`) may differ.
    """
    first, *others = evaluations
    for other in others:
        a, b = first.scores.provenance, other.scores.provenance
        found = [
            *_differences(a, b, [ACROSS[name] for name in across]),
            *_lane_differences(first.scores, other.scores),
            *_problem_differences(a, b),
        ]
        if found:
            raise InputError(
                f"{first.label} and {other.label} were not measured alike, so their figures mean "
                f"different things. Different are {'; '.join(found)}. Evaluate their files "
                f"together, into one --out{_remedy(a, b, len(found))}"
            )


def _remedy(a: Provenance, b: Provenance, differences: int) -> str:
    """Return what else may be done where nothing but this is different."""
    shared = len({*a.problems} & {*b.problems})
    moved = [name for name, field in ACROSS.items() if getattr(a, field) != getattr(b, field)]
    fewer = a.problems != b.problems
    if not shared or differences != len(moved) + fewer:
        return ""
    options = " ".join([f"--across {name}" for name in moved] + ["--shared-problems"] * fewer)
    if moved:
        return f". What that changes for one model, effbench compare {options} shows"
    return f", or compare over the {count(shared, 'problem')} that they share with {options}"


def _problem_differences(a: Provenance, b: Provenance) -> Iterator[str]:
    if a.problems != b.problems:
        lacking = sorted({*a.problems} ^ {*b.problems})
        yield f"problems ({_some(lacking)} only in one of them)"


def _differences(a: Provenance, b: Provenance, allowed: Sequence[str]) -> Iterator[str]:
    for name in _FIELDS:
        old, new = getattr(a, name), getattr(b, name)
        if old != new and name not in allowed:
            yield f"{name} ({_short(old)}, {_short(new)})"
    if a.unit == "ns" and a.cpu != b.cpu:
        yield f"cpu ({a.cpu}, {b.cpu})"
    ours, theirs = dict(a.runtime), dict(b.runtime)
    for name in sorted({*ours, *theirs} - {*_FIELDS}):
        old, new = ours.get(name, "absent"), theirs.get(name, "absent")
        if old != new:
            yield f"runtime {name} ({_short(old)}, {_short(new)})"


def _lane_differences(a: Scores, b: Scores) -> Iterator[str]:
    ours, theirs = find_lanes(a), find_lanes(b)
    moved = [name for name in ours if name in theirs and ours[name] != theirs[name]]
    if moved:
        yield f"the lanes in which these problems were judged ({_some(moved)})"


def find_lanes(scores: Scores) -> dict[str, str]:
    """Return the sandbox in which each problem was judged; the unit of its costs goes with it.

    Samples that never ran (CE) or were judged nowhere (SE) do not count.
    """
    return {
        item.problem: item.sandbox
        for model in scores.models.values()
        for item in model.submissions
        if item.verdict not in (Verdict.CE, Verdict.SE)
    }


def notes_on(evaluations: Sequence[Evaluation]) -> tuple[str, ...]:
    """Return what a reader has to know about evaluations that are comparable."""
    return (
        *_across_notes(evaluations),
        *_shared_notes(evaluations),
        *_lane_notes(evaluations),
    )


def _across_notes(evaluations: Sequence[Evaluation]) -> Iterator[str]:
    """Yield a note if the figures are of other problems, or of other inputs."""
    first, *others = [(each.label, each.scores.provenance) for each in evaluations]
    for label, other in others:
        for name, field in ACROSS.items():
            if getattr(first[1], field) != getattr(other, field):
                was, became = (_describe(name, each) for each in (first[1], other))
                yield f"Compared across {name}s: {was} in {first[0]}, {became} in {label}."


def _describe(name: str, provenance: Provenance) -> str:
    if name == "seed":
        return str(provenance.seed)
    digest = _short(provenance.suite_digest)
    return f"{provenance.suite_name} {provenance.suite_version} (digest {digest})"


def _shared_notes(evaluations: Sequence[Evaluation]) -> Iterator[str]:
    """Yield a note if the figures are over fewer problems than were evaluated."""
    if any(evaluation.n_left_out for evaluation in evaluations):
        n = len(evaluations[0].scores.provenance.problems)
        sizes = sorted({(evaluation.label, evaluation.n_evaluated) for evaluation in evaluations})
        places = ", ".join(f"{size} in {label}" for label, size in sizes)
        yield f"Only over the {count(n, 'problem')} that all evaluated: {n} of {places}."


def _lane_notes(evaluations: Sequence[Evaluation]) -> tuple[str, ...]:
    if len({id(evaluation.scores) for evaluation in evaluations}) == 1:
        return ()
    moved = {
        problem
        for evaluation in evaluations
        for problem, sandbox in find_lanes(evaluation.scores).items()
        if sandbox != evaluation.scores.provenance.sandbox
    }
    return (NATIVE_NOTE.format(_some(sorted(moved))),) if moved else ()


def _some(names: Sequence[str]) -> str:
    more = f" and {len(names) - MAX_NAMED} more" if len(names) > MAX_NAMED else ""
    return ", ".join(names[:MAX_NAMED]) + more


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= 24 else f"{text[:12]}..."
