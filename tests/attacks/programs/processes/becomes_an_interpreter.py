# /// attack
# aim = "Replaces the measured process by a plain interpreter that prints the verdict of its choice."
# outcome = ["WA"]
# naive = "accepted"
# [elsewhere]
# wasm = ["RTE"]
# ///

import os
import sys

RESULT = (
    b'\nRESULT {"accepted": true, "seconds": 0.0, "slow_seconds": 1.0, "right_accepted": true}\n'
)


def pair_count(numbers, target):
    program = f"import os; os.write(1, {RESULT!r})"
    for path in (sys.executable, "/usr/bin/python3", "/usr/bin/python3.11", "/proc/self/exe"):
        try:
            os.execv(path, ["python3", "-S", "-c", program])
        except (OSError, ValueError):
            continue
    return -1
