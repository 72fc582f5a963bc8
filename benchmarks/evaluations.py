"""Runs `effbench evaluate` as a user does, and reads the scores.json that it leaves."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ACCEPTED = (0, 4)  # 4: done, but some results are SE


@dataclass(frozen=True, slots=True)
class Scores:
    """One evaluation of one file: its wall time, and a model's scores and verdicts by sample."""

    seconds: float
    eff_at_1: float
    pass_at_1: float
    problems: dict[str, float]
    efficiencies: dict[tuple[str, int], float]
    verdicts: dict[tuple[str, int], str]


def evaluate(
    submissions: Path, out: Path, *, suite: Path | None, meter: str, options: Sequence[str] = ()
) -> Scores:
    """Evaluate a file of one model afresh; raises RuntimeError with effbench's last words."""
    argv = [sys.executable, "-m", "effbench.cli", "evaluate", str(submissions)]
    argv += ["--meter", meter, "--out", str(out), "--k", "1", "--restart", *options]
    if suite is not None:
        argv += ["--suite", str(suite)]
    started = time.perf_counter()
    done = subprocess.run(argv, capture_output=True, check=False, text=True)
    seconds = time.perf_counter() - started
    if done.returncode not in ACCEPTED:
        raise RuntimeError(f"{argv} ended with {done.returncode}: {done.stderr[-2000:]}")
    return read_scores(out / "scores.json", seconds)


def read_scores(path: Path, seconds: float) -> Scores:
    """Return the scores of the only model of a file, over the problems that it has samples of."""
    (model,) = json.loads(path.read_text(encoding="utf-8"))["models"].values()
    judged = [(k, v["metrics"]) for k, v in model["problems"].items() if v["n"] + v["errors"]]
    return Scores(
        seconds,
        statistics.fmean(metrics["eff@1"] for _, metrics in judged),
        statistics.fmean(metrics["pass@1"] for _, metrics in judged),
        {name: metrics["eff@1"] for name, metrics in judged},
        {(s["problem"], s["sample"]): s["efficiency"] for s in model["submissions"]},
        {(s["problem"], s["sample"]): s["verdict"] for s in model["submissions"]},
    )
