"""A tiny problem to be broken, and what checks said of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from effbench.checks import (
    Finding,
    ProblemReport,
    Severity,
)
from effbench.corpus import load_suite
from effbench.model import Problem

PROMPT = """# Sum and length

```python
def solve(values: list[int]) -> tuple[int, int]:
```

Return the sum of `values` and how many there are.

```python
solve([1, 2, 4]) == (7, 3)
solve([]) == (0, 0)
```

Use only the standard library.
"""


CONTRACT = '''"""Inputs of the tiny problem."""


def validate(values: list[int]) -> None:
    if type(values) is not list:
        raise ValueError("not a list")
    for value in values:
        if type(value) is not int or not 0 <= value <= 100:
            raise ValueError(f"{value!r} is not an int in 0..100")
'''


GENERATOR = '''"""Inputs of the tiny problem."""

import random


def plain(size, rng):
    return ([rng.randrange(1, 101) for _ in range(size)],)


def alike(size, rng):
    return ([rng.randrange(1, 101)] * size,)
'''


# Its cost grows with `rounds` and nothing else, which makes a ladder of any steepness.
REFERENCE = '''"""Sums {rounds} times."""


def solve(values):
    for _ in range({rounds}):
        total = 0
        for value in values:
            total += value
    return total, len(values)
'''


MANIFEST = """title = "Sum and length"
entry_point = "solve"
shapes = ["plain", "alike"]
{extra}
[[levels]]
size = 5
hardness = 0
cases = 4
[[levels]]
size = 400
hardness = 1
cases = {cases}
[[levels]]
size = 1600
hardness = 1
cases = {cases}
"""


@dataclass
class Draft:
    """A tiny problem to be broken before it is written: expert, two slower tiers, two mistakes."""

    id: str
    prompt: str = PROMPT
    contract: str = CONTRACT
    generator: str = GENERATOR
    extra: str = ""
    cases: int = 1
    references: list[str] = field(
        default_factory=lambda: [REFERENCE.format(rounds=n) for n in (4, 14, 50)]
    )
    wrong: list[str] = field(
        default_factory=lambda: [
            "def solve(values):\n    return sum(values), len(values) + 1\n",
            "def solve(values):\n    return sum(values[1:]), len(values)\n",
        ]
    )
    verdict: str = "WA"
    oracle: str = '[oracle]\nfile = "tier_2.py"\nsize = 4\n'
    invalid: tuple[str, ...] = ("([101],)", "((1, 2),)")

    def write(self, root: Path) -> Problem:
        """Write the problem as a suite of its own and load it."""
        folder, answers = root / "problems" / self.id, root / "reference_solutions" / self.id
        for place in (folder, answers, root / "generators"):
            place.mkdir(parents=True, exist_ok=True)
        manifest = MANIFEST.format(extra=self.extra, cases=self.cases)
        for tier, source in enumerate(self.references, 1):
            (answers / f"tier_{tier}.py").write_text(source)
            manifest += (
                f'[[references]]\nfile = "tier_{tier}.py"\ntier = {tier}\ncomplexity = "O(n)"\n'
            )
        for index, source in enumerate(self.wrong):
            (answers / f"wrong_{index}.py").write_text(source)
            manifest += f'[[wrong]]\nfile = "wrong_{index}.py"\nverdict = "{self.verdict}"\n'
        for arguments in self.invalid:
            manifest += f'[[invalid]]\narguments = "{arguments}"\nreason = "not allowed"\n'
        (folder / "problem.toml").write_text(manifest + self.oracle)
        (folder / "prompt.md").write_text(self.prompt)
        (folder / "contract.py").write_text(self.contract)
        (root / "generators" / f"{self.id}.py").write_text(self.generator)
        return load_suite(str(root)).problem(self.id)


Check = Callable[..., ProblemReport]


CheckInputs = Callable[[Draft], list[Finding]]


def errors(report: ProblemReport) -> list[Finding]:
    return [finding for finding in report.findings if finding.severity is Severity.ERROR]


def only_error(report: ProblemReport, rule: str) -> str:
    (finding,) = errors(report)
    assert finding.rule == rule
    assert not report.ok
    return finding.message
