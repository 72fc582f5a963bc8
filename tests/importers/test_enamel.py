"""ENAMEL's csv and samples files, on rows of our own; on the real ones where they are."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from effbench import codec
from effbench.corpus import Suite, load_suite
from effbench.errors import InputError
from effbench.importers.base import write_suite
from effbench.importers.enamel import CASES, COLUMNS, read_enamel, read_samples
from effbench.inputs import make_case, make_judge
from effbench.isolation.base import SECOND_NS, Job, Kind, RunLimits
from effbench.model import Level, Problem, Verdict
from effbench.observing import interpret
from effbench.worker import Worker

DATA = Path(os.environ.get("EFFBENCH_SHARED_DATA") or Path(__file__).parents[3] / "shared" / "data")
REAL = DATA / "enamel"
needs_real_data = pytest.mark.skipif(
    not (REAL / "enamel.csv").is_file(), reason="no ENAMEL data: set EFFBENCH_SHARED_DATA"
)
EQUAL = (
    "def __check(input, answer, output):\n"
    "    return type(output) == type(answer) and output == answer\n"
)
ROWS = (
    {
        "task_id": "HumanEval/0",
        "prompt": 'def count_pairs(text: str) -> int:\n    """How many "()" are there?\n    """',
        "input_generator": (
            "def generate_input(size: int, lid: int, cid: int):\n"
            "    return rand_parens(size = rand_primality(size, lid, cid) % 50 + 4),\n"
        ),
        "input_levels": "4 10 20 30",
        "reference_solution": "    return text.count('()')\n",
        "checker": EQUAL,
        "entry_point": "count_pairs",
    },
    {
        "task_id": "HumanEval/7",
        "prompt": (
            "import math\n\n\ndef double(x):\n    return 2 * x\n\n\n"
            'def halve(x):\n    """The inverse of double."""'
        ),
        "input_generator": (
            "def generate_input(size: int, lid: int, cid: int):\n"
            "    return double(random.randint(1, size) + ord(string.digits[cid])),\n"
        ),
        "input_levels": "5 5 5 1000000000000000000000",
        "reference_solution": "    return x // 2\n",
        "checker": (
            "def __check(input, answer, output):\n    return abs(double(output) - input[0]) < 1\n"
        ),
        "entry_point": "halve",
    },
    {
        "task_id": "HumanEval/8",
        "prompt": "def mean(xs):\n    'The mean.'",
        "input_generator": (
            "def generate_input(size: int, lid: int, cid: int):\n"
            "    return [random.uniform(0., 1.) for _ in range(size)],\n"
        ),
        "input_levels": "1 2 3 4",
        "reference_solution": "    return [sum(xs) / len(xs)]\n",
        "checker": (
            "def __check(input, answer, output):\n"
            "    return max(abs(a - b) for a, b in zip(answer, output)) < 1e-3\n"
        ),
        "entry_point": "mean",
    },
)
LEFT_OUT_ROW = {**ROWS[0], "task_id": "HumanEval/23"}
Write = Callable[..., Path]


@pytest.fixture
def write_csv(tmp_path: Path) -> Write:
    """Return a function that writes rows as a csv file and returns its path."""

    def write(*rows: dict[str, str], columns: tuple[str, ...] = COLUMNS) -> Path:
        path = tmp_path / "rows.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns, extrasaction="ignore")
            writer.writeheader()
            writer.writerows(rows)
        return path

    return write


@pytest.fixture
def suite(tmp_path: Path, write_csv: Write) -> Suite:
    """The suite of our own rows, written and loaded again."""
    write_suite(read_enamel(write_csv(*ROWS)), tmp_path / "suite", "rows", "3")
    return load_suite(str(tmp_path / "suite"))


def answer(problem: Problem, arguments: bytes, source: str, worker: Worker) -> bytes:
    limits = RunLimits.for_cpu(20 * SECOND_NS, problem.memory_bytes)
    seen = interpret(worker.run(Job(Kind.CALL, source, problem.entry_point, arguments, limits)))
    assert seen.verdict is Verdict.AC, f"{problem.id}: {seen.detail}"
    return seen.answer


def prove_level(problem: Problem, level: int, worker: Worker) -> None:
    """Every case of the level generates, and the checker accepts the expert's own answer."""
    judge = make_judge(problem, worker)
    expert = problem.expert.path.read_text(encoding="utf-8")
    for index in range(problem.levels[level].cases):
        arguments = make_case(problem, level, index, 1, worker).arguments
        right = answer(problem, arguments, expert, worker)
        assert judge(arguments, right, right), f"{problem.id}: level {level} case {index}"
        assert not judge(arguments, right, codec.encode("no answer")), problem.id


def test_suite_holds_what_the_rows_say(suite: Suite) -> None:
    assert (suite.name, suite.version, suite.trusted) == ("rows", "3", False)
    ids = [problem.id for problem in suite.problems]
    assert ids == ["humaneval_000", "humaneval_007", "humaneval_008"]
    problem = suite.problems[0]
    assert problem.prompt == ROWS[0]["prompt"]
    assert problem.entry_point == "count_pairs"
    assert problem.imported
    assert (problem.memory_bytes, problem.timeout_factor) == (4 << 30, 2.0)
    levels = [(level.size, level.hardness, level.cases) for level in problem.levels]
    assert levels == [(4, 0, 8), (10, 3, 4), (20, 3, 4), (30, 4, 4)]
    assert problem.levels[1].shape_of(2) == "level_1_case_2"
    assert suite.problems[1].levels[3].size == 10**21


def test_problems_are_found_by_id_and_by_alias(suite: Suite) -> None:
    for name in ("humaneval_007", "HumanEval/7", "7"):
        found = suite.find(name)
        assert found is not None
        assert found.id == "humaneval_007"
    assert suite.find("HumanEval/1") is None


def test_expert_is_prompt_and_body(suite: Suite) -> None:
    source = suite.problems[0].expert.path.read_text(encoding="utf-8")
    assert source == ROWS[0]["prompt"] + "\n" + ROWS[0]["reference_solution"]
    assert suite.problems[0].n_tiers == 1


def test_checkers_are_built_in_only_where_they_decide_alike(suite: Suite) -> None:
    exact, custom, tolerant = (problem.checker for problem in suite.problems)
    assert exact.name == "exact"
    assert custom.name == "custom"
    assert (tolerant.name, tolerant.absolute, tolerant.relative) == ("float", 1e-3, 0.0)


def test_equality_of_containers_stays_custom(write_csv: Write) -> None:
    prompt = ROWS[0]["prompt"].replace("-> int", "-> List[int]")
    (draft,) = read_enamel(write_csv({**ROWS[0], "prompt": prompt}))
    assert draft.checker.name == "custom"


def test_generator_file_holds_only_the_helpers_it_uses(suite: Suite) -> None:
    first, second, third = (
        problem.generator_path.read_text(encoding="utf-8") for problem in suite.problems
    )
    for name in ("rand_parens", "rand_primality", "rand_probably_prime", "is_prime_number"):
        assert f"def {name}(" in first
        assert name not in second
    assert "def double(" in second
    assert "def mean(" not in third


@pytest.mark.parametrize("position", range(3))
def test_cases_and_checkers_work_in_a_guest(
    suite: Suite, native_worker: Worker, position: int
) -> None:
    for level in range(len(CASES)):
        prove_level(suite.problems[position], level, native_worker)


def test_cases_depend_on_seed_level_and_index_only(suite: Suite, native_worker: Worker) -> None:
    problem = suite.problems[2]
    first = make_case(problem, 3, 0, 1, native_worker)
    assert first == make_case(problem, 3, 0, 1, native_worker)
    others = [(3, 1, 1), (3, 0, 2), (2, 0, 1)]
    assert all(make_case(problem, *o, native_worker).arguments != first.arguments for o in others)


def test_custom_checker_sees_arguments_and_survives_its_own_failure(
    suite: Suite, native_worker: Worker
) -> None:
    judge = make_judge(suite.problems[1], native_worker)
    arguments, expected = codec.encode((10,)), codec.encode(5)
    assert judge(arguments, expected, codec.encode(5.25))
    assert not judge(arguments, expected, codec.encode(6))
    assert not judge(arguments, expected, codec.encode(None))


def test_tolerance_rejects_nan_wherever_it_stands(suite: Suite) -> None:
    judge = make_judge(suite.problems[2], None)
    expected = codec.encode([0.5, 0.5])
    assert judge(b"", expected, codec.encode([0.5, 0.5009]))
    assert not judge(b"", expected, codec.encode([0.5, float("nan")]))
    assert not judge(b"", expected, codec.encode([0.5, 0.502]))


def test_rows_that_enamel_leaves_out_are_left_out(write_csv: Write) -> None:
    drafts = read_enamel(write_csv(LEFT_OUT_ROW, ROWS[1]))
    assert [draft.id for draft in drafts] == ["humaneval_007"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"task_id": "Mbpp/2"}, r"line 3: column 'task_id' must be HumanEval/<number>"),
        ({"input_levels": "4 10 20"}, r"column 'input_levels' must be 4 sizes"),
        ({"input_levels": "4 10 20 x"}, r"column 'input_levels' must be 4 sizes"),
        ({"checker": " "}, r"column 'checker' is empty"),
    ],
)
def test_a_bad_row_is_named(write_csv: Write, change: dict[str, str], message: str) -> None:
    row = {**ROWS[2], "prompt": "def mean(xs):\n", "input_generator": "g", "checker": "c"}
    row["reference_solution"] = "b"
    with pytest.raises(InputError, match=message):
        read_enamel(write_csv({**row, **change}))


def test_a_missing_column_is_named(write_csv: Write) -> None:
    with pytest.raises(InputError, match="column 'entry_point' is missing"):
        read_enamel(write_csv(ROWS[0], columns=COLUMNS[:-1]))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none\.csv"):
        read_enamel(tmp_path / "none.csv")


@pytest.mark.parametrize("as_list", [True, False])
def test_samples_are_read_in_order(tmp_path: Path, as_list: bool) -> None:
    path = tmp_path / "samples.json"
    samples = [["a = 1", "b = 2"], [], ["c = 3"]]
    data = samples if as_list else {str(i): codes for i, codes in enumerate(samples)}
    path.write_text(json.dumps(data), encoding="utf-8")
    read = list(read_samples(path, "m"))
    texts = [(raw.task_id, raw.text) for raw in read]
    assert texts == [("0", "a = 1"), ("0", "b = 2"), ("2", "c = 3")]
    assert {(raw.model, raw.is_program) for raw in read} == {("m", True)}
    assert read[1].origin == f"{path}:[0][1]"


def test_a_bad_sample_is_named_or_skipped(tmp_path: Path) -> None:
    path = tmp_path / "samples.json"
    path.write_text('{"3": ["x", 5, "y"]}', encoding="utf-8")
    with pytest.raises(InputError, match=r"samples\.json:\[3\]\[1\]: must be text, not int"):
        list(read_samples(path, "m"))
    skipped: list[str] = []
    assert [raw.text for raw in read_samples(path, "m", skipped)] == ["x", "y"]
    assert len(skipped) == 1


@pytest.mark.parametrize("text", ['"x"', "{", '{"0": "x"}'])
def test_what_is_no_samples_file_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "samples.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=r"samples\.json"):
        list(read_samples(path, "m"))


@needs_real_data
def test_real_csv_becomes_a_suite_of_142(tmp_path: Path) -> None:
    write_suite(read_enamel(REAL / "enamel.csv"), tmp_path / "suite", "enamel", "1")
    real = load_suite(str(tmp_path / "suite"))
    assert len(real.problems) == 142
    assert real.find("HumanEval/2") is None
    assert real.problems[-1].id == "humaneval_163"
    assert real.problems[0].levels[3] == Level(
        15000, 4.0, 4, tuple(f"level_3_case_{i}" for i in range(4))
    )
    polynomial = real.find("32")
    assert polynomial is not None
    assert polynomial.checker.name == "custom"


@needs_real_data
@pytest.mark.parametrize("task_id", ["32", "50", "56", "75"])
def test_real_problems_work_in_a_guest(tmp_path: Path, native_worker: Worker, task_id: str) -> None:
    drafts = [d for d in read_enamel(REAL / "enamel.csv") if task_id in d.aliases]
    write_suite(drafts, tmp_path / "suite", "enamel", "1")
    prove_level(load_suite(str(tmp_path / "suite")).problems[0], 0, native_worker)


@needs_real_data
def test_real_samples_file_is_read() -> None:
    read = list(read_samples(REAL / "humaneval-canonical.json", "canonical"))
    assert [raw.task_id for raw in read] == [str(number) for number in range(164)]
