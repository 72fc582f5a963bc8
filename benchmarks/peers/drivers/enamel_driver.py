"""Runs ENAMEL's own evaluator: `python enamel_driver.py CSV SAMPLES NUMBER...`, in its interpreter.

Needs `pip install enam`, not effbench. The settings are those of ENAMEL's paper. The samples are
executed in this very process, without a sandbox: the jail around it is the only one. The last
line of standard output is JSON.
"""

from __future__ import annotations

import contextlib
import json
import random
import sys
import tempfile
import time
from pathlib import Path

import enam  # type: ignore[import-not-found]
import numpy

SEED = 998_244_353
SETTINGS = {
    "n_tests": [8, 4, 4, 4],
    "n_reps": 6,
    "hardness": [0.0, 3.0, 3.0, 4.0],
    "memory_giga": 4.0,
    "timeout_factor": 2.0,
    "tolerence_sec": 0.01,
}


def main() -> None:
    """Make the tests, evaluate, and print how long each took and what came out."""
    csv, samples, *numbers = sys.argv[1:]
    with open(samples, encoding="utf-8") as file:
        codes = json.load(file)
    codes = codes if isinstance(codes, list) else {int(k): v for k, v in codes.items()}
    random.seed(SEED)
    numpy.random.seed(SEED)
    saved = f"{tempfile.mkdtemp()}/run"
    with contextlib.redirect_stdout(sys.stderr):
        evaluator = enam.Evaluator(
            problems=csv, subset=[int(n) for n in numbers], seed=SEED, **SETTINGS
        )
        started = time.perf_counter()
        evaluator.make_tests()
        ready = time.perf_counter()
        metrics = evaluator.evaluate(codes, k=1, save_name=saved)
        ended = time.perf_counter()
    found = {name: float(value) for name, value in metrics.items()}
    found |= {"tests_s": ready - started, "evaluation_s": ended - ready}
    passed = json.loads(Path(f"{saved}~passes.json").read_text(encoding="utf-8"))
    print(json.dumps(found | {"passed": passed}))


if __name__ == "__main__":
    main()
