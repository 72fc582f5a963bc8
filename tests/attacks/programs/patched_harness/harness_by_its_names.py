# /// attack
# aim = "Asks the module table, and every loader behind it, for the harness by its names, and overwrites what it finds there, main module included."
# outcome = ["WA"]
# naive = "poisoned"
# ///

import importlib
import sys

HARNESS = ("__main__", "harness", "trial", "candidate", "supervisor", "zygote", "codec", "portable")


def find_modules():
    for name in HARNESS:
        try:
            yield sys.modules.get(name) or importlib.import_module(name)
        except Exception:
            pass


def lie(*given):
    return True, 0.0


def pair_count(numbers, target):
    for module in find_modules():
        for name, value in list(vars(module).items()):
            if name in ("main", "serve", "live", "load") or not hasattr(value, "__code__"):
                continue
            setattr(module, name, lie)
        for name in ("ANSWER", "RAISED", "NOT_ENCODED", "UNSUPPORTED"):
            if hasattr(module, name):
                setattr(module, name, b"A")
    return 0
