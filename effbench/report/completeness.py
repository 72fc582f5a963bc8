"""What figures have to say of themselves where an evaluation was cut off."""

from __future__ import annotations

from effbench.report.wording import count
from effbench.scoring.summary import ModelScore

REMEDY = "resume with the same effbench evaluate command"


def describe_missing(model: ModelScore) -> str:
    """Return how much is missing from a model's figures and the remedy; empty if nothing is."""
    if not model.n_missing:
        return ""
    left_out = sum(bool(p.missing) and not p.n and not p.errors for p in model.problems.values())
    problems = f", and {count(left_out, 'problem')} left out of them" if left_out else ""
    return (
        f"INCOMPLETE: {model.n_missing} of {count(model.n_wanted, 'sample')} not judged yet. "
        f"Figures are of the rest alone{problems}: {REMEDY}"
    )
