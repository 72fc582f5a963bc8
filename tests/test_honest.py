"""No source text gains anything but by being a better solution, nor disturbs the next one.

Every attack is judged by the real runner on a tiny problem, once with counted instructions and once
with CPU time; after each, the honest solution is judged exactly as before.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from effbench.calibrator import calibrate
from effbench.corpus import load_suite
from effbench.errors import UnfitError
from effbench.inputs import make_judge
from effbench.judging import judge_program
from effbench.model import Judgement, Verdict
from effbench.observing import Program
from effbench.runner import Runner
from effbench.worker import Worker

MANIFEST = """title = "Squares"
entry_point = "solve"
shapes = ["plain"]
memory_bytes = 67108864
{extra}
[[levels]]
size = 5
hardness = 0
cases = 2
[[levels]]
size = 20000
hardness = 1
cases = 1
[[references]]
file = "honest.py"
tier = 1
complexity = "O(n)"
"""
GENERATOR = '''"""Inputs of the tiny problem."""


def plain(size, rng):
    return ([rng.randrange(1000) for _ in range(size)],)
'''
HONEST = """
def solve(values):
    total = 0
    for value in values:
        total += value * value % 7
    return [total, len(values)]
"""


def around(before: str = "pass", after: str = "pass", at_import: str = "") -> str:
    """Return the honest solution with something else done around it; both see `answer` last."""
    return f"""{at_import}
{HONEST.replace("def solve", "def honest")}

def solve(values):
    {before}
    answer = honest(values)
    {after}
    return answer
"""


ATTACKS: dict[str, tuple[str, set[Verdict]]] = {
    "clock patched": (
        "import time\ntime.time = time.perf_counter = time.process_time = lambda: 0.0\n"
        "time.monotonic_ns = time.process_time_ns = lambda: 0\n" + HONEST,
        {Verdict.AC},
    ),
    "sleeps": (around("import time; time.sleep(100)"), {Verdict.TLE}),
    "catches everything": (
        "def solve(values):\n    while True:\n        try:\n            while True:\n"
        "                pass\n        except BaseException:\n            pass\n",
        {Verdict.TLE},
    ),
    "forks": (around("import os; os.fork()"), {Verdict.RTE}),
    "forks and catches": (
        around("import os\n    try: os.fork()\n    except OSError: pass"),
        {Verdict.AC},
    ),
    "leaves the instrument": (
        around("import os, sys; os.execv(sys.executable, ['python3', '-c', ''])"),
        {Verdict.RTE},
    ),
    "connects": (
        around("import socket; socket.create_connection(('127.0.0.1', 80), 1)"),
        {Verdict.RTE},
    ),
    "reads its maps": (around("open('/proc/self/maps').read()"), {Verdict.RTE}),
    "writes its memory": (around("open('/proc/self/mem', 'r+b').write(b'x')"), {Verdict.RTE}),
    "reads others' environment": (around("open('/proc/1/environ').read()"), {Verdict.RTE}),
    "reads references": (
        around("import os; os.listdir('/reference_solutions')"),
        {Verdict.RTE},
    ),
    "prints": (around("while True: print('x' * 65536)"), {Verdict.OLE}),
    "always equal": (
        "class Any(list):\n    def __eq__(self, other):\n        return True\n"
        "    __hash__ = None\n\ndef solve(values):\n    return Any([0, 0])\n",
        {Verdict.WA},
    ),
    "equal object": (
        "class Any:\n    def __eq__(self, other):\n        return True\n\n"
        "def solve(values):\n    return Any()\n",
        {Verdict.WA},
    ),
    "lying list": (
        around(
            at_import="class Lying(list):\n    def __iter__(self):\n        return iter([1, 2])\n"
            "    def __len__(self):\n        return 2\n",
            after="answer = Lying([0, *answer])",
        ),
        {Verdict.WA},
    ),
    "exits at import": ("import os\nos._exit(0)\n" + HONEST, {Verdict.RTE}),
    "exits in the call": (around("import os; os._exit(0)"), {Verdict.RTE}),
    "raises SystemExit": (around("raise SystemExit(0)"), {Verdict.RTE}),
    "eats memory": (
        around("x = []\n    while True: x.append(' ' * 100_000)"),
        {Verdict.MLE},
    ),
    "imports ctypes": ("import ctypes\n" + HONEST, {Verdict.RTE}),
    "returns a generator": (around(after="answer = (x for x in answer)"), {Verdict.WA}),
    "returns a map": (around(after="answer = map(int, answer)"), {Verdict.WA}),
    "recurses": (
        around("dive()", at_import="def dive():\n    return dive() + 1\n"),
        {Verdict.RTE},
    ),
    "recurses through the stack": (
        around(
            "dive()",
            at_import="import sys\nsys.setrecursionlimit(1 << 30)\n"
            "class Deep:\n    def __repr__(self):\n        return repr(self)\n"
            "def dive():\n    repr(Deep())\n",
        ),
        {Verdict.RTE, Verdict.MLE},
    ),
    "changes its answer later": (
        around(
            after="import threading; threading.Thread(target=answer.clear).start()",
        ),
        {Verdict.RTE},
    ),
    "kills everything": (
        around(
            "import os\n    for pid in range(2, 300):\n        try:\n"
            "            pid == os.getpid() or os.kill(pid, 9)\n        except OSError: pass"
        ),
        {Verdict.AC},  # there is nobody to kill
    ),
    "imports numpy": ("import numpy\n" + HONEST, {Verdict.FORBIDDEN}),
    "hides an import of numpy": ("__import__('num' + 'py')\n" + HONEST, {Verdict.RTE}),
    "writes a frame everywhere": (
        around(
            "import os\n    for descriptor in range(64):\n        try: "
            "os.write(descriptor, b'A\\x01\\x00')\n        except OSError: pass"
        ),
        {Verdict.WA},
    ),
    # Whoever silences the instrument has no count: the pipe's settings outlive the process.
    "silences the log": (
        around(
            after="""import fcntl, os
    for descriptor in range(64, 22_000):
        try:
            if fcntl.fcntl(descriptor, fcntl.F_GETFL) & 3 != os.O_WRONLY:
                continue
            copy = fcntl.fcntl(descriptor, fcntl.F_DUPFD, 3)
            fcntl.fcntl(copy, fcntl.F_SETFL, os.O_NONBLOCK | os.O_WRONLY)
            text = b"==%d== \\n==%d== I   refs:      500,000,000\\n" % ((os.getpid(),) * 2)
            os.write(copy, text)
            while True:
                os.write(copy, b".")
        except OSError:
            pass"""
        ),
        {Verdict.AC, Verdict.SUSPECT, Verdict.RTE},
    ),
}
# Replaces itself by a plain interpreter, which does the work outside the instrument and forges both
# the instrument's line and the answer.
FORGER = """
import os, sys
values = list(map(int, sys.argv[4].split(",")))
total = sum(value * value % 7 for value in values)
block = "==%d== \\n==%d== I   refs:      {:,}\\n".format(int(sys.argv[3]))
os.write(int(sys.argv[1]), (block % (os.getpid(), os.getpid())).encode())
sys.path.append("/effbench")
import codec
os.write(int(sys.argv[2]), b"A" + codec.encode([total, len(values)]))
"""
ESCAPE = f"""
import fcntl, os, sys

FORGER = {FORGER!r}

def writable(low, high):
    for descriptor in range(low, high):
        try:
            if fcntl.fcntl(descriptor, fcntl.F_GETFL) & 3 == os.O_WRONLY:
                yield descriptor
        except OSError:
            pass

def solve(values):
    (answer,) = writable(3, 64)
    log = fcntl.fcntl(next(writable(64, 66_000), 1), fcntl.F_DUPFD, 3)
    os.set_inheritable(answer, True)
    os.set_inheritable(log, True)
    words = [str(answer), "1", ",".join(map(str, values))]
    os.execv(sys.executable, ["python3", "-S", "-c", FORGER, str(log), *words])
"""
ATTACKS["leaves the instrument and forges"] = (ESCAPE, {Verdict.RTE, Verdict.SUSPECT})
POKE = (
    "import numpy\n\nclass Window:\n"
    "    __array_interface__ = {'shape': (1 << 12,), 'typestr': '<u8', 'version': 3,\n"
    "                           'data': (%s, False)}\n\n"
    "def poke():\n    numpy.asarray(Window())[:] = 0\n"
)
# Valgrind's own code and data, its heap, and nothing at all.
ADDRESSES = ("0x58000000", "0x58a00000", "0x1002000000", "0x10")


# What counts of one program differ by: nothing without numpy, some hundred instructions with it.
SPREAD = 5e-5


@dataclass(frozen=True, slots=True)
class Stand:
    """A runner, and how it judged the honest solution."""

    runner: Runner
    honest: Judgement

    def judge(self, source: str, *, numpy: bool = False) -> Judgement:
        """Judge a program the way an evaluation does."""
        return judge_program(self.runner, Program(source, numpy))

    def check_next(self) -> None:
        """The honest solution is judged as before, to the unit where the meter is exact."""
        found = self.judge(HONEST, numpy=self.honest_numpy)
        assert found.verdict is Verdict.AC
        if self.runner.worker.lane.meter.traits.is_exact:
            assert cost_of(found) == pytest.approx(cost_of(self.honest), rel=SPREAD)

    @property
    def honest_numpy(self) -> bool:
        """Whether the problem's processes have numpy loaded."""
        return self.runner.problem.allows_numpy


def cost_of(judgement: Judgement) -> float:
    """Return the cost of the metered case."""
    (cost,) = [case.cost for case in judgement.cases if case.level == 1]
    assert cost is not None
    return cost


def set_up(root: Path, worker: Worker, extra: str = "") -> Stand:
    """Write the tiny problem, calibrate it and judge its honest solution."""
    folder, answers = root / "problems" / "squares", root / "reference_solutions" / "squares"
    for place in (folder, answers, root / "generators"):
        place.mkdir(parents=True)
    (folder / "problem.toml").write_text(MANIFEST.format(extra=extra))
    (folder / "prompt.md").write_text("`solve(values)`\n")
    (folder / "contract.py").write_text("def validate(values):\n    pass\n")
    (root / "generators" / "squares.py").write_text(GENERATOR)
    (answers / "honest.py").write_text(HONEST)
    problem = load_suite(str(root)).problem("squares")
    numpy = bool(extra)
    calibration = calibrate(problem, 1, worker, None, numpy)
    runner = Runner(problem, calibration, make_judge(problem, None), worker)
    honest = judge_program(runner, Program(HONEST, numpy))
    assert honest.verdict is Verdict.AC
    return Stand(runner, honest)


@pytest.fixture(scope="module")
def counted(metered_worker: Worker, tmp_path_factory: pytest.TempPathFactory) -> Stand:
    """Judges by instructions."""
    return set_up(tmp_path_factory.mktemp("counted"), metered_worker)


@pytest.fixture(scope="module")
def timed(native_worker: Worker, tmp_path_factory: pytest.TempPathFactory) -> Stand:
    """Judges by CPU time."""
    return set_up(tmp_path_factory.mktemp("timed"), native_worker)


@pytest.fixture(scope="module")
def with_numpy(metered_worker: Worker, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    """Judges by instructions, in processes that hold numpy."""
    yield set_up(tmp_path_factory.mktemp("numpy"), metered_worker, "imported = true")


@pytest.fixture(scope="module")
def portable(portable_worker: Worker, tmp_path_factory: pytest.TempPathFactory) -> Stand:
    """Judges in the portable lane."""
    return set_up(tmp_path_factory.mktemp("portable"), portable_worker)


# What has another outcome there. None: the lane says that a native one has to judge.
PORTABLE: dict[str, set[Verdict | None]] = {
    "sleeps": {Verdict.AC},  # a clock that sleep moves on: nobody waits, nothing is gained
    "forks": {None},
    "forks and catches": {None},
    "leaves the instrument": {None},
    "leaves the instrument and forges": {None},
    "connects": {None},
    "kills everything": {None},
    "recurses through the stack": {None},
    "silences the log": {None},
    "writes a frame everywhere": {Verdict.AC},  # there is no descriptor that an answer could go to
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_attack_in_the_portable_lane(attack: str, portable: Stand) -> None:
    source, verdicts = ATTACKS[attack]
    found: Judgement | None
    try:
        found = portable.judge(source, numpy="import numpy" in source)
    except UnfitError:
        found = None
    assert (found and found.verdict) in PORTABLE.get(attack, verdicts), found
    if found is not None and found.verdict is Verdict.AC:
        assert cost_of(found) >= 0.99 * cost_of(portable.honest)
    again = portable.judge(HONEST)
    assert cost_of(again) == cost_of(portable.honest)


@pytest.mark.parametrize("stand", ["counted", "timed"])
@pytest.mark.parametrize("attack", ATTACKS)
def test_attack(attack: str, stand: str, request: pytest.FixtureRequest) -> None:
    bench: Stand = request.getfixturevalue(stand)
    source, verdicts = ATTACKS[attack]
    found = bench.judge(source, numpy="import numpy" in source)
    assert found.verdict in verdicts, found.detail
    if found.verdict is Verdict.AC and bench.runner.worker.lane.meter.traits.is_exact:
        assert cost_of(found) >= 0.99 * cost_of(bench.honest)
    bench.check_next()


def test_patched_clock_changes_no_cost(counted: Stand) -> None:
    found = counted.judge(ATTACKS["clock patched"][0])
    assert cost_of(found) == pytest.approx(cost_of(counted.honest), rel=0.01)


@pytest.mark.parametrize("address", ADDRESSES)
def test_written_memory_lowers_no_cost(address: str, with_numpy: Stand) -> None:
    found = with_numpy.judge(around(after="poke()", at_import=POKE % address), numpy=True)
    assert found.verdict in (Verdict.AC, Verdict.RTE, Verdict.SUSPECT), found.detail
    if found.verdict is Verdict.AC:
        assert cost_of(found) >= 0.99 * cost_of(with_numpy.honest)
    with_numpy.check_next()
