"""Runs EvalPlus's correctness check: `python evalplus_driver.py HUMANEVAL SAMPLES WORKERS`.

Needs `pip install evalplus`, not effbench. EvalPlus wants its own data set, which it downloads; it
gets HumanEval's problems in that form instead, with the inputs that HumanEval's own tests use and
no further ones. Standard output's last line is JSON.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

SEED = 998_244_353
# HumanEval's own test of find_zero allows as much; elsewhere EvalPlus knows its own tolerance.
TOLERANCES = {"find_zero": 1e-4}


def main() -> None:
    """Convert the problems, compute the answers, check the samples, print times and verdicts."""
    humaneval, samples, workers = sys.argv[1:]
    folder = Path(tempfile.mkdtemp())
    sampled = {row["task_id"] for row in read_rows(Path(samples))}
    random.seed(SEED)
    problems = [convert(row) for row in read_rows(Path(humaneval)) if row["task_id"] in sampled]
    override = folder / "problems.jsonl"
    override.write_text("".join(json.dumps(row) + "\n" for row in problems), encoding="utf-8")
    # EvalPlus writes its results beside the samples.
    mine = folder / "samples.jsonl"
    mine.write_bytes(Path(samples).read_bytes())
    os.environ["HUMANEVAL_OVERRIDE_PATH"] = str(override)
    with contextlib.redirect_stdout(sys.stderr):
        seconds = check(mine, int(workers))
    results = json.loads((folder / "samples_eval_results.json").read_text(encoding="utf-8"))
    passed = {
        task: [row["base_status"] == "pass" for row in rows]
        for task, rows in results["eval"].items()
    }
    tests = sum(len(problem["base_input"]) for problem in problems)
    print(json.dumps({"evaluation_s": seconds, "tests": tests, "passed": passed}), flush=True)
    # Its watcher thread would sleep up to 20 s more.
    os._exit(0)


def check(samples: Path, workers: int) -> float:
    """Return how many seconds the check took, the expected answers computed beforehand."""
    from evalplus import evaluate as evalplus  # type: ignore[import-not-found]

    problems = evalplus.get_human_eval_plus()
    evalplus.get_groundtruth(problems, evalplus.get_human_eval_plus_hash(), [])
    started = time.perf_counter()
    evalplus.evaluate(dataset="humaneval", samples=str(samples), base_only=True, parallel=workers)
    return time.perf_counter() - started


def read_rows(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the objects of a JSONL file."""
    with path.open(encoding="utf-8") as file:
        yield from (json.loads(line) for line in file if line.strip())


def convert(problem: dict[str, Any]) -> dict[str, Any]:
    """Return a problem of HumanEval in EvalPlus's form."""
    return {
        **{key: problem[key] for key in ("task_id", "prompt", "canonical_solution", "entry_point")},
        "base_input": record_inputs(problem),
        "plus_input": [],
        "contract": "",
        "atol": TOLERANCES.get(problem["entry_point"], 0),
    }


def record_inputs(problem: dict[str, Any]) -> list[list[Any]]:
    """Return the arguments that HumanEval's own test calls its canonical solution with."""
    scope: dict[str, Any] = {}
    exec(f"{problem['prompt']}{problem['canonical_solution']}\n{problem['test']}", scope)
    solution = scope[problem["entry_point"]]
    inputs: list[list[Any]] = []

    def record(*arguments: Any) -> Any:
        inputs.append(json.loads(json.dumps(arguments)))
        return solution(*arguments)

    scope["check"](record)
    return inputs


if __name__ == "__main__":
    main()
