"""Small programs of different kinds, and how they are run in a real sandbox."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from effbench import codec
from effbench.isolation.base import MIB, SECOND_NS, Job, Kind, Observation, RunLimits
from effbench.isolation.bubblewrap import Bubblewrap
from effbench.lanes import Lane
from effbench.meters.cachegrind import Cachegrind
from effbench.worker import Worker

ENTRY_POINT = "run"
LIMITS = RunLimits.for_cpu(60 * SECOND_NS, 512 * MIB)
_TOTAL = re.compile(rb"^==(\d+)== I\s+refs:\s+([\d,]+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Workload:
    """A program with one input."""

    name: str
    source: str
    arguments: tuple[object, ...]

    def call_job(self) -> Job:
        """Return the job that runs it."""
        message = codec.encode(self.arguments)
        return Job(Kind.CALL, self.source, ENTRY_POINT, message, LIMITS)

    def null_job(self, expected: bytes) -> Job:
        """Return the job that compiles it, does not run it, and encodes the expected answer."""
        message = codec.encode(self.arguments)
        return Job(Kind.NULL, self.source, ENTRY_POINT, message, LIMITS, expected)


@dataclass(frozen=True, slots=True)
class Totals:
    """What cachegrind printed for a candidate and for its marker, in instructions since start."""

    own: int
    marker: int

    @property
    def window(self) -> int:
        """Instructions of the measured window, off by a constant that null runs share."""
        return self.own - self.marker


def read_totals(seen: Observation) -> Totals:
    """Return both totals of an undisturbed run; raises ValueError when they are not there."""
    found = [(int(pid), int(n.replace(b",", b""))) for pid, n in _TOTAL.findall(seen.log)]
    own = [n for pid, n in found if pid == seen.pid]
    marker = [n for pid, n in found if pid != seen.pid]
    if len(own) != 1 or len(marker) != 1 or seen.exit_code != 0:
        raise ValueError(f"the run left no count: {seen}")
    return Totals(own[0], marker[0])


def read_answer(seen: Observation) -> bytes:
    """Return the encoded answer of a run; raises ValueError when it did not answer."""
    if seen.frame[:1] != b"A":
        raise ValueError(f"the run has no answer: {seen}")
    return seen.frame[1:]


@contextmanager
def open_worker() -> Iterator[Worker]:
    """Yield a worker with cachegrind in bubblewrap, on the last of the usable cores."""
    with Worker(Lane(Bubblewrap(), Cachegrind()), max(os.sched_getaffinity(0))) as worker:
        yield worker


def count(worker: Worker, job: Job, *, numpy: bool = False) -> int:
    """Return the instructions of a run's measured window."""
    return read_totals(worker.run(job, metered=True, numpy=numpy)).window


def cost(worker: Worker, workload: Workload) -> int:
    """Return what a workload costs: its run's reading minus its null run's."""
    seen = worker.run(workload.call_job(), metered=True)
    null = count(worker, workload.null_job(read_answer(seen)))
    return read_totals(seen).window - null


NUMBERS = tuple(i * 7919 % 104_729 for i in range(8_000))
WORDS = tuple(f"w{i * 7919 % 4001}" for i in range(6_000))
WORKLOADS = (
    Workload(
        "sort",
        "def run(xs):\n    return sorted(xs, key=lambda x: -x)[:3]\n",
        (list(NUMBERS),),
    ),
    Workload(
        "loop",
        "def run(n):\n    s = 0\n    for i in range(n):\n        s += i & 5\n    return s\n",
        (60_000,),
    ),
    Workload(
        "dict",
        "def run(ws):\n    d = {}\n    for w in ws:\n        d[w] = d.get(w, 0) + 1\n"
        "    return len(d)\n",
        (list(WORDS),),
    ),
    Workload(
        "regex",
        "import re\n\ndef run(s):\n    return len(re.findall(r'(?:w(?=[1-5]))?\\d{2,}', s))\n",
        (" ".join(WORDS[:2_500]),),
    ),
    Workload(
        "big int",
        "def run(n):\n    x = 1\n    for i in range(2, n):\n        x *= i\n"
        "    return len(str(x))\n",
        (1_200,),
    ),
    Workload(
        "instances",
        "class P:\n    def __init__(self, x):\n        self.x = x\n\n"
        "def run(n):\n    ps = [P(i) for i in range(n)]\n    return sum(p.x for p in ps)\n",
        (12_000,),
    ),
    Workload(
        "strings",
        "def run(ws):\n    return len(','.join(w.upper()[::-1] for w in ws).split(','))\n",
        (list(WORDS),),
    ),
    Workload("tiny", "def run(x):\n    return x + 1\n", (1,)),
)
