"""Many questions in one process have the answers that each has in one of its own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from effbench import codec
from effbench.checks.base import Bench
from effbench.checks.batches import SIZE, ask_each, ask_together, find_wrong
from effbench.corpus import load_suite
from effbench.isolation.base import SECOND_NS, RunLimits
from effbench.observing import Program
from effbench.worker import Worker
from tests.tiny import write_suite

LIMITS = RunLimits.for_cpu(SECOND_NS // 2, 1 << 28)


@pytest.fixture
def calls(tmp_path: Path, native_worker: Worker) -> Bench:
    problem = load_suite(str(write_suite(tmp_path))).problem("first_sum")
    return Bench(problem, native_worker, 1, None, lambda _: None)


@pytest.fixture
def programs(calls: Bench) -> Bench:
    return replace(calls, problem=replace(calls.problem, io="stdin", entry_point=""))


def answers(bench: Bench, source: str, *inputs: object) -> list[object]:
    encoded = [codec.encode((each,)) for each in inputs]
    found = ask_each(bench, Program(source, False), encoded, LIMITS)
    return [None if answer is None else codec.decode(answer) for answer in found]


def together(bench: Bench, source: str, *inputs: object) -> list[bytes | None] | None:
    encoded = [codec.encode((each,)) for each in inputs]
    return ask_together(bench, Program(source, False), encoded, LIMITS)


def test_every_input_has_its_answer(calls: Bench) -> None:
    source = "def first_sum(values):\n    values.append(1)\n    return sum(values), values[0]\n"
    lists = [[number, 2] for number in range(2 * SIZE + 3)]
    assert answers(calls, source, *lists) == [(number + 3, number) for number in range(len(lists))]


def test_failing_call_has_no_answer_and_spares_the_others(calls: Bench) -> None:
    source = "def first_sum(values):\n    return 12 // values[0]\n"
    assert answers(calls, source, [3], [0], [], [4]) == [4, None, None, 3]
    assert together(calls, source, [3], [0]) == [codec.encode(4), None]


def test_slow_is_not_wrong_and_endless_is(calls: Bench) -> None:
    lines = ["import time", "def first_sum(values):", "    while time.process_time() < 0.8: pass"]
    slow = Program("\n".join([*lines, "    return sum(values)"]), False)
    endless = Program("\n".join([*lines, "    while values: pass", "    return 0"]), False)
    probes = [(codec.encode(([],)), codec.encode(0)), (codec.encode(([2],)), codec.encode(2))]
    for program, wrong in ((slow, []), (endless, [1])):
        assert [
            *find_wrong(calls, lambda _, *pair: len({*pair}) == 1, program, probes, LIMITS)
        ] == wrong


@pytest.mark.parametrize("last", ["while True: pass", "import os; os._exit(3)", "return object()"])
def test_what_ends_a_batch_spoils_its_own_question_only(calls: Bench, last: str) -> None:
    source = f"def first_sum(values):\n    if values: return values[0]\n    {last}\n"
    assert together(calls, source, [1], []) is None
    assert answers(calls, source, [1], [], [2]) == [1, None, 2]


def test_programs_read_and_write_for_themselves(programs: Bench) -> None:
    source = (
        "import sys\nn = int(input())\nif n == 2: sys.exit()\nif n == 3: sys.exit('no')\n"
        "seen = globals().get('seen', 0) + 1\nprint(n, seen, repr(sys.stdin.read()))\n"
        "if __name__ == '__main__':\n    sys.stdout.write('end')\n"
    )
    texts = ["1\nx\n", "2\n", "3\n", "zero\n", "4"]
    expected = ["1 1 'x\\n'\nend", "", None, None, "4 1 ''\nend"]
    assert answers(programs, source, *texts) == expected
    assert together(programs, source, *texts) is not None


def test_program_that_reads_past_sys_stdin_is_asked_alone(programs: Bench) -> None:
    source = "print(sum(map(int, open(0).read().split())))\n"
    assert together(programs, source, "1 2", "3 4") is None
    assert answers(programs, source, "1 2", "3 4") == ["3\n", "7\n"]
