"""The perf meter's counter held against cirron's, on the same process at the same time.

cirron counts the calling thread from inside, we count the process from outside, around it. So ours
is the larger by a little: a reading that disagrees means that one of the two is not to be trusted.
"""

from __future__ import annotations

import subprocess
import sys

from effbench import perf_event
from effbench.isolation.base import Probe

REMEDY = (
    "pip install cirron 'setuptools<81' and a C++ compiler; cirron compiles itself when imported"
)
ALLOWED_SHARE = 0.05
START_S = 120
# Prints a line when it is ready, one with cirron's count, and waits to be told to go on.
SCRIPT = """
import sys
from cirron import Collector
with Collector() as warm:
    pass
print("ready", flush=True)
sys.stdin.readline()
with Collector() as collector:
    total = 0
    for i in range(2_000_000):
        total += i
print(collector.counters.instruction_count, flush=True)
sys.stdin.readline()
"""


def compare_with_cirron() -> Probe:
    """Count one loop with both; say whether they agree to 5 %, or what cirron lacks here."""
    process = subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", SCRIPT],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        try:
            if process.stdout.readline() != "ready\n":
                process.wait(START_S)
                words = process.stderr.read().strip().splitlines() or ["it ended without a word"]
                return Probe(False, f"cirron does not count here: {words[-1]}", REMEDY)
            counter = perf_event.open_counter(perf_event.INSTRUCTIONS, process.pid)
            process.stdin.write("go\n")
            process.stdin.flush()
            theirs = int(process.stdout.readline())
            ours = perf_event.read_counter(counter)
        except (OSError, ValueError, subprocess.TimeoutExpired) as error:
            return Probe(False, f"the comparison with cirron failed: {error}", REMEDY)
        finally:
            process.kill()
    return judge(ours, theirs)


def judge(ours: perf_event.Reading, theirs: int) -> Probe:
    """Say whether two counts of the same work agree."""
    if ours.enabled_ns != ours.running_ns:
        return Probe(False, "others shared the counter", "stop other profilers, and try again")
    share = ours.value / theirs - 1 if theirs > 0 else float("inf")
    detail = f"ours {ours.value:,} instructions, cirron's {theirs:,} ({share:+.2%})"
    if abs(share) > ALLOWED_SHARE:
        return Probe(False, detail, "use --meter cachegrind, and report this machine's processor")
    return Probe(True, detail)
