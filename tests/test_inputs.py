"""Inputs: the same wherever a generator runs; checkers; errors that name the file at fault."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from effbench import codec
from effbench.corpus import load_suite
from effbench.errors import SuiteError, UnfitError
from effbench.inputs import Runs, case_key, load_contract, load_module, make_case, make_judge
from effbench.isolation.fake import FakeSandbox, unsupported
from effbench.lanes import Lane
from effbench.meters.fake import FakeMeter
from effbench.model import CheckerSpec, Problem
from effbench.worker import Worker
from tests.tiny import write_suite

SMALL_SIZE = 50
BUNDLED = load_suite().problems


@pytest.fixture
def problem(tmp_path: Path) -> Problem:
    return load_suite(str(write_suite(tmp_path))).problem("first_sum")


@pytest.fixture(params=["host", "guest"])
def runs(request: pytest.FixtureRequest) -> Runs | None:
    """Where suite code runs: a trusted suite's on the host, a foreign one's in a guest."""
    if request.param == "host":
        return None
    worker: Worker = request.getfixturevalue("native_worker")
    return worker


def shrunk(problem: Problem) -> Problem:
    levels = tuple(replace(x, size=min(x.size, SMALL_SIZE)) for x in problem.levels)
    return replace(problem, levels=levels)


@pytest.mark.parametrize("bundled", BUNDLED, ids=lambda problem: problem.id)
def test_same_case_on_host_and_in_a_guest(bundled: Problem, native_worker: Worker) -> None:
    small = shrunk(bundled)
    validate = load_contract(small)
    for level, spec in enumerate(small.levels):
        for index in range(spec.cases):
            here = make_case(small, level, index, 11, None)
            assert make_case(small, level, index, 11, native_worker) == here
            arguments = codec.decode(here.arguments)
            assert isinstance(arguments, tuple)
            validate(*arguments)


def test_case_is_a_function_of_everything_in_its_key(problem: Problem, runs: Runs | None) -> None:
    known = {
        make_case(named, level, index, seed, runs).arguments
        for named in (problem, replace(problem, id="other"))
        for level in (1, 2)
        for index in (0, 1)
        for seed in (1, 2)
    }
    assert len(known) == 16
    first = make_case(problem, 1, 0, 1, runs)
    assert first == make_case(problem, 1, 0, 1, runs)
    assert (first.level, first.index) == (1, 0)


def test_key_does_not_depend_on_neighbours(problem: Problem) -> None:
    assert case_key(problem, 2, 3, 4) == "first_sum/2/3/4"
    assert case_key(problem, 1, 11, 1) != case_key(problem, 11, 1, 1)


EDGES = """
EDGES = ([], [7], [1, 2])

def edges(size, rng):
    return ([rng.choice("ab"), *rng.choice(EDGES), rng.choice([7])],)

def plain(size, rng):
    return ([rng.choice(EDGES)],)
"""


def edged(problem: Problem, edges: int) -> Problem:
    problem.generator_path.write_text(EDGES)
    first, *others = problem.levels
    tiny = replace(first, edges=edges, cases=edges + 2)
    return replace(problem, levels=(tiny, *others))


def test_every_edge_is_a_case_of_its_own(problem: Problem, runs: Runs | None) -> None:
    with_edges = edged(problem, 3)
    made = [codec.decode(make_case(with_edges, 0, i, 1, runs).arguments) for i in range(5)]
    values = [row for (row,) in made]  # type: ignore[misc, union-attr]
    assert [row[1:-1] for row in values[:3]] == [[], [7], [1, 2]]
    assert all(row[0] in "ab" for row in values[:3])
    assert all(row in ([[]], [[7]], [[1, 2]]) for row in values[3:])  # drawn, as ever
    shapes = [with_edges.levels[0].shape_of(i) for i in range(5)]
    assert shapes == ["edges", "edges", "edges", "plain", "plain"]


@pytest.mark.parametrize("edges", [2, 4])
def test_edges_that_are_more_or_fewer_than_declared_are_told(
    problem: Problem, runs: Runs | None, edges: int
) -> None:
    with pytest.raises(SuiteError, match=f"has edges = {edges}, but EDGES 3 elements"):
        make_case(edged(problem, edges), 0, 0, 1, runs)


BROKEN = {
    "no such shape": "def other(size, rng):\n    return ()\n",
    "raises": "def plain(size, rng):\n    return 1 // 0\n",
    "returns a list": "def plain(size, rng):\n    return [1]\n",
    "returns a function": "def plain(size, rng):\n    return (plain,)\n",
    "does not import": "import no_such_module\n",
    "does not compile": "def plain(size, rng:\n",
}


@pytest.mark.parametrize("source", BROKEN.values(), ids=BROKEN)
def test_broken_generator_is_named(problem: Problem, runs: Runs | None, source: str) -> None:
    problem.generator_path.write_text(source)
    with pytest.raises(SuiteError, match=re.escape(str(problem.generator_path))):
        make_case(problem, 1, 0, 1, runs)


def test_annotations_mean_the_same_on_host_and_in_a_guest(
    problem: Problem, runs: Runs | None
) -> None:
    problem.generator_path.write_text("def plain(size: nowhere, rng):\n    return ()\n")
    with pytest.raises(SuiteError, match="nowhere"):
        make_case(problem, 1, 0, 1, runs)


def encoded(*values: object) -> list[bytes]:
    return [codec.encode(value) for value in values]


def with_checker(problem: Problem, source: str) -> Problem:
    path = problem.folder / "checker.py"
    path.write_text(source)
    return replace(problem, checker=CheckerSpec("custom", path=path))


CHECKER = "def check(arguments, expected, answer):\n    return answer in arguments[0]\n"


def test_custom_checker(problem: Problem, runs: Runs | None) -> None:
    judge = make_judge(with_checker(problem, CHECKER), runs)
    assert judge(*encoded(([1, 2],), 1, 2))
    assert not judge(*encoded(([1, 2],), 1, 3))
    arguments, expected = encoded(([1, 2],), 1)
    assert not judge(arguments, expected, b"\xff no message")
    assert judge(arguments, expected, expected)


def test_answer_that_makes_a_checker_raise_is_wrong(problem: Problem, runs: Runs | None) -> None:
    source = "def check(arguments, expected, answer):\n    return len(answer) == 2\n"
    judge = make_judge(with_checker(problem, source), runs)
    assert judge(*encoded((), [1, 2], [3, 4]))
    assert not judge(*encoded((), [1, 2], None))


@pytest.mark.parametrize("source", ["def accept(): ...\n", "import no_such_module\n", "def (\n"])
def test_file_that_is_no_checker_is_named(problem: Problem, runs: Runs | None, source: str) -> None:
    with pytest.raises(SuiteError, match=r"checker\.py: "):
        make_judge(with_checker(problem, source), runs)(*encoded((), 1, 2))


def test_suite_code_that_the_lane_cannot_run_is_named(problem: Problem) -> None:
    sandbox = FakeSandbox(lambda job: unsupported("imports fcntl"))
    judged = with_checker(problem, CHECKER)
    with Worker(Lane(sandbox, FakeMeter())) as worker:
        with pytest.raises(UnfitError, match=r"generators/first_sum\.py: .*: imports fcntl$"):
            make_case(problem, 1, 0, 1, worker)
        with pytest.raises(UnfitError, match=r"first_sum/checker\.py: .*: imports fcntl$"):
            make_judge(judged, worker)(*encoded(([1, 2],), 1, 2))


def test_built_in_checker_needs_no_guest(problem: Problem) -> None:
    judge = make_judge(replace(problem, checker=CheckerSpec("unordered")), None)
    assert judge(*encoded((), [1, 2], [2, 1]))
    assert not judge(*encoded((), [1, 2], [2, True]))


def test_contract_without_validate_is_named(problem: Problem) -> None:
    problem.contract_path.write_text("def check(): ...\n")
    with pytest.raises(SuiteError, match=r"contract\.py: defines no function `validate`"):
        load_contract(problem)


def test_loading_leaves_no_byte_code(problem: Problem) -> None:
    module = load_module(problem.contract_path)
    assert callable(module.validate)
    assert not list(problem.folder.rglob("*.pyc"))


def test_generators_on_the_host_never_run_at_the_same_time(problem: Problem) -> None:
    """Two threads that share the module `random` would get each other's numbers."""
    shape = problem.levels[0].shape_of(0)
    problem.generator_path.write_text(
        "import random, time\n"
        f"def {shape}(size, rng):\n"
        "    random.seed(rng.getrandbits(64))\n"
        "    values = []\n"
        "    for _ in range(20):\n"
        "        values.append(random.random())\n"
        "        time.sleep(0)\n"
        "    return (values,)\n"
    )
    alone = [make_case(problem, 0, 0, seed, None).arguments for seed in range(40)]
    with ThreadPoolExecutor(8) as pool:
        together = list(
            pool.map(lambda seed: make_case(problem, 0, 0, seed, None).arguments, range(40))
        )
    assert together == alone
