# /// attack
# aim = "Calls the function below subprocess, which may use vfork, past any patch of subprocess and os."
# outcome = ["AC"]
# naive = "process"
# [elsewhere]
# wasm = ["RTE"]
# ///

import os
import sys


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def pair_count(numbers, target):
    try:
        import _posixsubprocess

        reading, writing = os.pipe()
        command = [
            os.fsencode(sys.executable or "/usr/bin/python3"),
            b"-c",
            b"import time; time.sleep(3600)",
        ]
        # Arguments as of Python 3.11; others have one more or less and refuse.
        _posixsubprocess.fork_exec(
            command,
            (command[0],),
            True,
            (writing,),
            None,
            None,
            -1,
            -1,
            -1,
            -1,
            -1,
            -1,
            reading,
            writing,
            True,
            True,
            -1,
            None,
            None,
            None,
            -1,
            None,
            True,
        )
    except (OSError, ImportError, AttributeError, TypeError):
        pass
    return count_slowly(numbers, target)
