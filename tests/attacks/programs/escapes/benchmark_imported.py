# /// attack
# aim = "Imports the benchmark, or its guest code, to ask it for problems, references and expected answers."
# outcome = ["WA"]
# naive = "unproven: the naive harness is not a package"
# ///

import importlib
import os
import sys

NAMES = (
    "effbench",
    "effbench.corpus",
    "effbench.calibration",
    "codec",
    "candidate",
    "trial",
    "zygote",
)


def pair_count(numbers, target):
    sys.path += ["/effbench", "/packages", "/seal", os.getcwd()]
    for name in NAMES:
        try:
            module = importlib.import_module(name)
        except (ImportError, SystemExit):
            continue
        for value in vars(module).values():
            if hasattr(value, "expected") or hasattr(value, "references"):
                return getattr(value, "expected", None)
    return -1
