"""A suite of two tiny problems, and programs for it: an evaluation of it takes a second or two."""

from __future__ import annotations

import json
import re
import time
from dataclasses import replace
from pathlib import Path

from effbench import codec
from effbench.errors import GuestError
from effbench.isolation.base import Job, Kind, Observation
from effbench.isolation.fake import FakeSandbox, answered, answered_within, failed, unsupported
from effbench.lanes import Lane
from effbench.meters.fake import STOPPING, FakeMeter

PROMPT = """# Sum

```python
def NAME(values: list[int]) -> int:
```

Return the sum of `values`.
"""
CONTRACT = '''"""Inputs of the tiny problem."""


def validate(values: list[int]) -> None:
    if type(values) is not list:
        raise ValueError("not a list")
'''
GENERATOR = '''"""Inputs of the tiny problem."""

import random


def plain(size, rng):
    return ([rng.randrange(1, 101) for _ in range(size)],)
'''
MANIFEST = """title = "Sum"
aliases = ["Tiny/NAME"]
entry_point = "NAME"
shapes = ["plain"]

[[levels]]
size = 5
hardness = 0
cases = 2

[[levels]]
size = 300
hardness = 1
cases = 1

[[levels]]
size = 600
hardness = 2
cases = 1

[[references]]
file = "tier_1.py"
tier = 1
complexity = "O(n)"

[[references]]
file = "tier_2.py"
tier = 2
complexity = "O(n)"

[[references]]
file = "tier_3.py"
tier = 3
complexity = "O(n)"
"""
NAMES = ("first_sum", "second_sum")
ELSEWHERE = "fcntl"
EXPERT_ROUNDS, SLOWER_ROUNDS = 4, (14, 50)


def summing(name: str, rounds: int) -> str:
    """Return a right program whose cost grows with `rounds` and nothing else."""
    return (
        f"def {name}(values):\n"
        f"    for _ in range({rounds}):\n"
        "        total = 0\n"
        "        for value in values:\n"
        "            total += value\n"
        "    return total\n"
    )


def write_suite(root: Path, names: tuple[str, ...] = NAMES) -> Path:
    """Write the suite below `root` and return it."""
    for name in names:
        folder, answers = root / "problems" / name, root / "reference_solutions" / name
        for place in (folder, answers, root / "generators"):
            place.mkdir(parents=True, exist_ok=True)
        (folder / "problem.toml").write_text(MANIFEST.replace("NAME", name))
        (folder / "prompt.md").write_text(PROMPT.replace("NAME", name))
        (folder / "contract.py").write_text(CONTRACT)
        (root / "generators" / f"{name}.py").write_text(GENERATOR)
        for tier, rounds in enumerate((EXPERT_ROUNDS, *SLOWER_ROUNDS), 1):
            (answers / f"tier_{tier}.py").write_text(summing(name, rounds))
    return root


def write_lines(path: Path, *rows: dict[str, object]) -> Path:
    """Write a JSONL file and return it."""
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def submissions() -> list[dict[str, object]]:
    """Return 6 samples of each problem: the expert twice, a slower one, and three that fail."""
    return [
        {"task_id": name, "solution": source}
        for name in NAMES
        for source in (
            summing(name, EXPERT_ROUNDS),
            summing(name, SLOWER_ROUNDS[0]),
            summing(name, EXPERT_ROUNDS),
            f"def {name}(values):\n    return 0\n",
            f"def {name}(values)\n",
            f"def {name}(values):\n    return values[10**9]\n",
        )
    ]


def importing(name: str) -> str:
    """Return a right program that the portable lane cannot run."""
    return f"import {ELSEWHERE}\n\n\n{summing(name, EXPERT_ROUNDS)}"


def fake_lane(delay_s: float = 0.0, *, portable: bool = False) -> Lane:
    """Return a lane in which nothing runs, but these programs seem to, each for a while.

    A `portable` one has no numpy, lacks a module, and stops runs to the step.
    """

    def play(job: Job) -> Observation:
        time.sleep(delay_s)
        arguments = codec.decode(job.arguments)
        assert isinstance(arguments, tuple)
        if job.kind is Kind.EXTRACT:
            text = arguments[0]
            imports = ["numpy"] if "import numpy" in text else []
            return answered((text, imports)) if "):" in text else failed("does not parse", b"C")
        if portable and f"import {ELSEWHERE}" in job.source and job.kind is Kind.CALL:
            return unsupported(f"imports {ELSEWHERE}")
        return _act(job, arguments)

    if portable:
        return Lane(
            FakeSandbox(play, name="portable", offers_numpy=False),
            FakeMeter(name="fuel", traits=replace(STOPPING, unit="exact steps")),
            "fake",
        )
    return Lane(FakeSandbox(play), FakeMeter(), "fake")


def _act(job: Job, arguments: tuple[object, ...]) -> Observation:
    if not arguments:  # a guest is warmed up
        return answered(None)
    (values,) = arguments
    assert isinstance(values, list)
    rounds = re.search(r"range\((\d+)\)", job.source)
    if job.kind is Kind.NULL:
        return answered(sum(values), 7)
    if "10**9" in job.source:
        return failed("IndexError")
    if imported := re.search(r"import (no_\w+)", job.source):
        return failed(f"ModuleNotFoundError: No module named '{imported[1]}'")
    if "dead" in job.source:
        raise GuestError("the guest is gone")
    if rounds is None:
        return answered(0, 9)
    return answered_within(job.limits, sum(values), 7 + int(rounds[1]) * len(values))
