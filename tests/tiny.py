"""A suite of two tiny problems, and programs for it: an evaluation of it takes a second or two."""

from __future__ import annotations

import json
from pathlib import Path

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
