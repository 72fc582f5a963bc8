# /// attack
# aim = "The module subprocess runs the work in another program, in a session of its own."
# outcome = ["AC"]
# naive = "process"
# [elsewhere]
# wasm = ["RTE"]
# ///

import subprocess
import sys


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


PROGRAM = """
import sys, time
numbers, target = eval(sys.stdin.readline())
n = len(numbers)
print(sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n)), flush=True)
time.sleep(3600)
"""


def pair_count(numbers, target):
    try:
        helper = subprocess.Popen(
            [sys.executable or "/usr/bin/python3", "-c", PROGRAM],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
    except (OSError, AttributeError):
        return count_slowly(numbers, target)
    print((numbers, target), file=helper.stdin, flush=True)
    return int(helper.stdout.readline())
