"""channel: can a candidate make the host believe another count than its own?

Every attack does the same work first, so that an accepted count far below that of the honest
program would be a forgery.
"""

from __future__ import annotations

from machine import print_table
from workloads import Workload, open_worker

from effbench.meters.cachegrind import Cachegrind
from effbench.observing import interpret
from effbench.worker import Worker

WORK = """
import os, signal, stat

FORGED = f"=={os.getpid()}== \\n=={os.getpid()}== I   refs:      400,000,000\\n".encode()

def work():
    total = 0
    for i in range(200_000):
        total += i
    return total

def find_log():
    # valgrind's own lock is a pipe with both ends open, its log has one.
    found = {}
    for d in range(64, 25_000):
        try:
            copy = os.dup(d)
        except OSError:
            continue
        if stat.S_ISFIFO(os.fstat(copy).st_mode):
            found.setdefault(os.fstat(copy).st_ino, []).append(copy)
    return next(copies[0] for copies in found.values() if len(copies) == 1)

def write(d, text):
    try:
        return os.write(d, text)
    except OSError:
        return 0

def run():
    total = work()
    attack(total)
    return total
"""
ATTACKS = {
    "honest": "def attack(total):\n    pass\n",
    "writes a total to descriptors 0 to 63": """
def attack(total):
    for d in range(64):
        write(d, FORGED)
""",
    "writes a total to standard output and error": """
def attack(total):
    write(1, FORGED)
    write(2, FORGED)
""",
    "duplicates the log and writes a total": """
def attack(total):
    write(find_log(), FORGED)
""",
    "the same, then fills the log to lose its own total": """
def attack(total):
    log = find_log()
    write(log, FORGED)
    os.set_blocking(log, False)
    while write(log, b"x" * 4096) or write(log, b"x"):
        pass
""",
    "writes a total to the log, then kills itself": """
def attack(total):
    write(find_log(), FORGED)
    os.kill(os.getpid(), signal.SIGKILL)
""",
    "replaces its process by another program": """
def attack(total):
    os.execv("/usr/bin/python3", ["python3", "-c", "pass"])
""",
    "kills itself": "def attack(total):\n    os.kill(os.getpid(), signal.SIGKILL)\n",
    "crashes in forged byte code": """
def attack(total):
    def crash():
        return 1
    code = crash.__code__
    crash.__code__ = code.replace(co_code=bytes((151, 0, 100, 255, 2, 0, 83, 0)), co_consts=())
    return repr(crash())
    """,
    "raises SIGSEGV": "def attack(total):\n    os.kill(os.getpid(), signal.SIGSEGV)\n",
    "ends with status 0 and no answer": "def attack(total):\n    os._exit(0)\n",
    "closes every descriptor": "def attack(total):\n    os.closerange(0, 1 << 16)\n",
}


def run() -> None:
    """Print for every attack how the run ended and which count the host would accept."""
    with open_worker() as worker:
        rows = [(name, *_attack(worker, source)) for name, source in ATTACKS.items()]
    print_table(("the candidate", "verdict", "exit", "count", "accepted"), rows)


def _attack(worker: Worker, source: str) -> tuple[object, ...]:
    seen = worker.run(Workload("attack", WORK + source, ()).call_job(), metered=True)
    reading = Cachegrind().read(seen)
    verdict = interpret(seen).verdict
    accepted = reading is not None and verdict == "AC"
    shown = "none" if reading is None else f"{reading:,.0f}"
    return verdict, seen.exit_code, shown, "yes" if accepted else "no"
