"""Rebuild submissions.jsonl: a made-up model, `demo`, answers the subset core many ways.

Expert, slower tiers and known-wrong solutions are the suite's own; the others time out, crash, or
are no programs at all. Run it after a change of the ladders: python examples/build_submissions.py
"""

import json
from collections.abc import Iterator
from pathlib import Path

from effbench.corpus import load_suite
from effbench.model import Problem


def answers(problem: Problem) -> Iterator[str]:
    """Yield the texts that `demo` answers a problem with, the ladder first."""
    for item in (*problem.references, *problem.wrong):
        yield item.path.read_text(encoding="utf-8")
    if problem.io == "stdin":
        yield "while True:\n    pass\n"
        yield "import sys\n\ntext = sys.stdin.read()\nprint(text[len(text)])\n"
        return
    name = problem.entry_point
    yield f"def {name}(*arguments):\n    while True:\n        pass\n"
    yield f"def {name}(*arguments):\n    return arguments[0][len(arguments[0])]\n"


def chat(problem: Problem) -> str:
    """Return the expert's program the way that a chat model would say it."""
    program = problem.expert.path.read_text(encoding="utf-8")
    return (
        f"Here is a fast solution:\n\n```python\n{program}```\n\nIt runs in linear time.<|im_end|>"
    )


def main() -> None:
    """Write the file next to this one."""
    rows, suite = [], load_suite()
    for problem in map(suite.problem, suite.subset("core")):
        for text in answers(problem):
            rows.append({"model": "demo", "task_id": problem.id, "solution": text})
        rows.append({"model": "demo", "task_id": problem.id, "completion": chat(problem)})
    path = Path(__file__).with_name("submissions.jsonl")
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


if __name__ == "__main__":
    main()
