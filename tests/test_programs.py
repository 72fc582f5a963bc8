"""Problems whose submissions are whole programs: from standard input to standard output."""

from __future__ import annotations

from pathlib import Path

import pytest

from effbench.calibrator import calibrate
from effbench.corpus import load_suite
from effbench.errors import SuiteError
from effbench.inputs import make_judge
from effbench.judging import judge_program
from effbench.model import Judgement, Verdict
from effbench.observing import Program, Seen, reduce_text
from effbench.runner import Runner
from effbench.worker import Worker

MANIFEST = """title = "Sums of lines"
io = "stdin"
shapes = ["plain"]
memory_bytes = 268435456
[[levels]]
size = 20
hardness = 0
cases = 2
[[levels]]
size = 2000
hardness = 1
cases = 1
[[levels]]
size = 8000
hardness = 2
cases = 1
[[references]]
file = "fast.py"
tier = 1
complexity = "O(n)"
[[references]]
file = "slow.py"
tier = 2
complexity = "O(n^2)"
"""
GENERATOR = '''"""Inputs: a count, then as many numbers, a line each."""


def plain(size, rng):
    lines = [str(size), *(str(rng.randrange(1000)) for _ in range(size))]
    return ("\\n".join(lines) + "\\n",)
'''
FAST = """
import sys
numbers = list(map(int, sys.stdin.read().split()))[1:]
total = 0
for number in numbers:
    total += number
    print(total)
"""
SLOW = """
n = int(input())
numbers = [int(input()) for _ in range(n)]
for i in range(n):
    print(sum(numbers[max(0, i - 400) : i + 1]) + sum(numbers[: max(0, i - 400)]))
"""
RIGHT = {
    "input": "n = int(input())\nt = 0\nfor _ in range(n):\n    t += int(input())\n    print(t)\n",
    "lines of stdin": "import sys\nt = 0\nfor line in list(sys.stdin)[1:]:\n"
    "    t += int(line)\n    sys.stdout.write(f'{t}\\n')\n",
    "buffers": "import sys\nd = sys.stdin.buffer.read().split()[1:]\nt = 0\n"
    "for x in d:\n    t += int(x)\n    sys.stdout.buffer.write(b'%d\\n' % t)\n",
    "descriptors": "import os\nt = 0\nout = []\nfor x in open(0).read().split()[1:]:\n"
    "    t += int(x)\n    out.append(str(t))\nos.write(1, ' '.join(out).encode())\n",
    "a main function": "def main():\n    t = 0\n    for _ in range(int(input())):\n"
    "        t += int(input())\n        print(t)\nif __name__ == '__main__':\n    main()\n",
    "exit 0": FAST + "sys.exit(0)\n",
    "hard exit after a flush": FAST + "sys.stdout.flush()\nimport os\nos._exit(0)\n",
    "noise on stderr": FAST + "print('done', file=sys.stderr)\n",
}
WRONG = {
    "nothing": ("", Verdict.WA),
    "another answer": (FAST.replace("+= number", "-= number"), Verdict.WA),
    "one line missing": (FAST + "print(0)\n", Verdict.WA),
    "raises": (FAST + "raise ValueError('no')\n", Verdict.RTE),
    "exits with 1": (FAST + "sys.exit(1)\n", Verdict.RTE),
    "does not compile": ("print(", Verdict.CE),
    "endless": ("while True:\n    pass\n", Verdict.TLE),
    "endless output": ("while True:\n    print('x' * 10_000)\n", Verdict.OLE),
    "too much memory": ("x = [0] * 10**9\n" + FAST, Verdict.MLE),
    "reads beyond the end": ("while True:\n    input()\n", Verdict.RTE),
    "not text": ("import os\nos.write(1, bytes([255, 254]))\n", Verdict.WA),
}


def write_problem(root: Path, manifest: str = MANIFEST) -> Path:
    folder, answers = root / "problems" / "sums", root / "reference_solutions" / "sums"
    for place in (folder, answers, root / "generators"):
        place.mkdir(parents=True)
    (folder / "problem.toml").write_text(manifest)
    (folder / "prompt.md").write_text("Read a count and as many numbers; print all running sums.\n")
    (folder / "contract.py").write_text("def validate(text):\n    assert text.split()\n")
    (root / "generators" / "sums.py").write_text(GENERATOR)
    (answers / "fast.py").write_text(FAST)
    (answers / "slow.py").write_text(SLOW)
    return root


@pytest.fixture(scope="module", params=["portable_worker", "metered_worker", "native_worker"])
def runner(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Runner:
    worker: Worker = request.getfixturevalue(request.param)
    root = write_problem(tmp_path_factory.mktemp(request.param))
    problem = load_suite(str(root)).problem("sums")
    calibration = calibrate(problem, 1, worker, None, False)
    return Runner(problem, calibration, make_judge(problem, None), worker)


def judge(runner: Runner, source: str) -> Judgement:
    return judge_program(runner, Program(source, False))


@pytest.mark.parametrize("source", RIGHT.values(), ids=RIGHT.keys())
def test_every_way_to_read_and_write(runner: Runner, source: str) -> None:
    found = judge(runner, source)
    assert found.verdict is Verdict.AC, found.detail
    exact = runner.worker.lane.meter.traits.is_exact
    # Beyond level 0 a noisy meter may take a busy machine for a slow program.
    assert all(case.verdict is Verdict.AC for case in found.cases if exact or case.level == 0)


@pytest.mark.parametrize(("source", "verdict"), WRONG.values(), ids=WRONG.keys())
def test_every_way_to_fail(runner: Runner, source: str, verdict: Verdict) -> None:
    found = judge(runner, source)
    assert found.verdict is verdict, found.detail
    assert judge(runner, FAST).verdict is Verdict.AC


def test_reasons_are_told(runner: Runner) -> None:
    found = judge(runner, FAST + "raise ValueError('no')\n")
    assert found.detail == "level 0: ValueError: no (line 8)"
    found = judge(runner, FAST + "print('oh', file=sys.stderr)\nsys.exit('why')\n")
    assert found.detail == "level 0: SystemExit: why (line 9)"


def test_ladder_is_in_order(runner: Runner) -> None:
    first, second = runner.calibration.yardstick.tiers
    assert second > 2 * first


def test_reading_and_everything_else_is_paid_for(runner: Runner) -> None:
    if not runner.worker.lane.meter.traits.is_exact:
        pytest.skip("this meter is too noisy to tell")

    def cost(source: str) -> float:
        return sum(c.cost or 0.0 for c in judge(runner, source).cases if c.level == 1)

    plain = cost(FAST)
    assert cost("TABLE = [i * i for i in range(90_000)]\n" + FAST) > 1.1 * plain


def test_programs_are_found_in_chat(portable_worker: Worker, tmp_path: Path) -> None:
    problem = load_suite(str(write_problem(tmp_path))).problem("sums")
    fence = "```"
    for text in (
        f"Here it is:\n\n{fence}python\n{FAST}{fence}\nIt is linear.",
        f"First a helper:\n{fence}\nx = 1\n{fence}\nThen all:\n{fence}python\n{FAST}{fence}",
        FAST,
        f"Sure.\n{FAST}\nThat is all there is to it!",
    ):
        found = reduce_text(portable_worker, problem, text, is_program=False)
        assert isinstance(found, Program), found
        assert found.source.strip() == FAST.strip()
    for text in ("No code at all.", f"{fence}python\ndef f(): pass\n{fence}", ""):
        found = reduce_text(portable_worker, problem, text, is_program=False)
        assert isinstance(found, Seen)
        assert found.verdict is Verdict.CE


def test_programs_have_no_entry_point(tmp_path: Path) -> None:
    root = write_problem(tmp_path, 'entry_point = "solve"\n' + MANIFEST)
    with pytest.raises(SuiteError, match="entry_point"):
        load_suite(str(root))
