"""The comparison with other evaluators: its arithmetic, its files and its failures."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.peers.comparison import (
    HEADERS,
    Outcome,
    Result,
    Tool,
    Verdicts,
    compare,
    find_ratios,
    write_json,
    write_table,
)
from benchmarks.peers.drivers.evalplus_driver import convert
from benchmarks.peers.jail import PeerError
from benchmarks.peers.load import observe, parse_runnable
from benchmarks.peers.rounds import run_rounds
from benchmarks.peers.tasks import (
    ENAMEL,
    HUMANEVAL,
    DataError,
    Program,
    find_data,
    read_programs,
    write_files,
)
from effbench.isolation.bubblewrap import Bubblewrap

ROOT = Path(__file__).resolve().parents[2]
PYTHON = Path("/usr/bin/python3")

verdicts = st.dictionaries(st.tuples(st.integers(0, 5), st.integers(0, 1)), st.booleans())


def make_result(name: str, seconds: list[float], passed: Verdicts) -> Result:
    outcomes = tuple(Outcome(s, 1.0, passed) for s in seconds)
    return Result(name, "judges", 1, outcomes, (1.5,) * len(seconds))


def make_tool(name: str, seconds: list[float], first: Outcome | None = None) -> Tool:
    """A tool that takes these seconds, round by round, and then fails."""
    left = iter(seconds)

    def run() -> Outcome:
        for s in left:
            return Outcome(s, 0.5, {(0, 0): True})
        raise PeerError("worn out")

    return Tool(name, "judges", 1, lambda: first, run)


@given(verdicts, verdicts)
def test_every_sample_that_both_judged_is_counted_once(a: Verdicts, b: Verdicts) -> None:
    found = compare(a, b)
    both = a.keys() & b.keys()
    assert found.agree + len(found.only_theirs) + len(found.only_ours) == len(both)
    assert all(a[key] and not b[key] for key in found.only_theirs)
    assert all(b[key] and not a[key] for key in found.only_ours)


@given(verdicts, verdicts)
def test_the_comparison_is_the_same_from_both_sides(a: Verdicts, b: Verdicts) -> None:
    there, back = compare(a, b), compare(b, a)
    assert there.agree == back.agree
    assert (there.only_theirs, there.only_ours) == (back.only_ours, back.only_theirs)


def test_ratios_are_taken_within_a_round() -> None:
    ours = make_result("ours", [10.0, 20.0], {})
    assert find_ratios(make_result("theirs", [5.0, 40.0], {}), ours) == [0.5, 2.0]


def test_the_table_has_a_figure_a_round_and_names_what_differs() -> None:
    ours = make_result("ours", [10.0, 20.0], {(0, 0): True, (7, 0): True, (7, 1): False})
    theirs = make_result("theirs", [5.0, 40.0], {(0, 0): True, (7, 0): False, (7, 1): True})
    text = write_table([ours, theirs], ours)
    row = next(line for line in text.splitlines() if line.startswith("| theirs"))
    cells = [cell.strip() for cell in row.strip("|").split("|")]
    named = dict(zip(HEADERS, cells, strict=True))
    assert named["seconds"] == "5.0, 40.0"
    assert named["/ ours"] == "0.50, 2.00"
    assert named["problems"] == "2"
    assert named["samples/s"] == "0.1"
    assert named["agree / differ"] == "1 / 2"
    assert "- Only theirs (not ours) passes: HumanEval/7 sample 1" in text
    assert "- Only ours (not theirs) passes: HumanEval/7" in text.splitlines()


def test_a_tool_that_did_not_run_has_a_reason_and_no_figure() -> None:
    ours = make_result("ours", [10.0], {(0, 0): True})
    text = write_table([ours, Result("theirs", "judges", 1, reason="no wheel")], ours)
    row = next(line for line in text.splitlines() if line.startswith("| theirs"))
    assert not any(letter.isdigit() for letter in row)
    assert row.count("|") == len(HEADERS) + 1
    assert "- theirs was not run: no wheel." in text


def test_json_has_every_verdict_and_the_reasons() -> None:
    ours = make_result("ours", [10.0, 20.0], {(0, 0): True, (7, 1): False})
    theirs = make_result("theirs", [5.0, 5.0], {(0, 0): True, (7, 1): True})
    results = [ours, theirs, Result("absent", "judges", 1, reason="no wheel")]
    found = json.loads(write_json(results, ours, [("cpu", "some")]))
    assert found["machine"] == {"cpu": "some"}
    _, second, third = found["tools"]
    assert second["ratio_to_ours"] == [0.5, 0.25]
    assert second["passed"] == [[0, 0, True], [7, 1, True]]
    assert second["agreement"] == {"agree": 1, "only_theirs": [[7, 1]], "only_ours": []}
    assert third == {"tool": "absent", "work": "judges", "cores": 1, "not_run": "no wheel"}


def test_tools_run_in_turn() -> None:
    a, b = run_rounds([make_tool("a", [1, 2]), make_tool("b", [3, 4])], 2)
    assert [outcome.seconds for outcome in a.outcomes] == [1, 2]
    assert [outcome.seconds for outcome in b.outcomes] == [3, 4]
    assert len(a.loads) == 2
    assert [outcome.preparation_s for outcome in b.outcomes] == [0.5, 0.5]


def test_preparation_is_what_a_first_run_took_longer() -> None:
    (found,) = run_rounds([make_tool("a", [10, 60], Outcome(50.0, 0.0, {}))], 2)
    assert [outcome.preparation_s for outcome in found.outcomes] == [40.0, 0.0]


def test_a_tool_that_fails_in_a_later_round_keeps_no_figure() -> None:
    worn, good = run_rounds([make_tool("a", [1]), make_tool("b", [1, 2])], 2)
    assert (worn.outcomes, worn.loads, worn.reason) == ((), (), "worn out")
    assert len(good.outcomes) == 2


def test_the_asking_task_is_not_counted_as_load() -> None:
    assert parse_runnable("cpu 1 2 3\nprocs_running 1\nprocs_blocked 4\n") == 0


def test_observing_returns_the_result_and_passes_exceptions() -> None:
    found, load = observe(lambda: 7)
    assert found == 7
    assert load >= 0
    with pytest.raises(PeerError, match="no"):
        observe(lambda: _raise(PeerError("no")))


def _raise(error: Exception) -> None:
    raise error


def make_data(folder: Path) -> None:
    """Two problems of HumanEval's form, answers to both, and an empty csv."""
    problems = [
        {
            "task_id": f"HumanEval/{number}",
            "prompt": f"def {name}(n):\n",
            "canonical_solution": f"    return n + {number}\n",
            "test": f"def check(candidate):\n    assert candidate(2) == {number + 2}\n",
            "entry_point": name,
        }
        for number, name in ((0, "zero"), (1, "one"))
    ]
    answers = [
        {
            "task_id": "HumanEval/0",
            "completion": "Sure!\n```python\ndef zero(n):\n    return n\n```",
        },
        {"task_id": "HumanEval/0", "completion": "I would rather not."},
        {"task_id": "HumanEval/1", "completion": "    return n + 1\n"},
        {"task_id": "Other/1", "completion": "    return n\n"},
    ]
    for name, rows in (
        (HUMANEVAL, problems),
        (Path("humaneval/llama-3.1-405b.completions.jsonl"), answers),
        (ENAMEL, []),
    ):
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def test_files_that_are_missing_are_named_with_their_source(tmp_path: Path) -> None:
    with pytest.raises(
        DataError, match=r"(?s)nowhere: no such folder.*enamel\.csv.*github"
    ) as caught:
        find_data(tmp_path / "nowhere", None)
    assert "--samples" in str(caught.value)
    make_data(tmp_path)
    with pytest.raises(DataError, match=r"mine\.jsonl"):
        find_data(tmp_path, tmp_path / "mine.jsonl")
    (tmp_path / HUMANEVAL).unlink()
    with pytest.raises(DataError, match=r"HumanEval\.jsonl: no such file"):
        find_data(tmp_path, None)


def test_answers_become_programs_and_keep_their_order(
    tmp_path: Path, bubblewrap: Bubblewrap
) -> None:
    make_data(tmp_path)
    data = find_data(tmp_path, None)
    programs = read_programs(data, {0, 1}, tmp_path, PYTHON)
    assert [(p.number, p.sample) for p in programs] == [(0, 0), (0, 1), (1, 0)]
    first, refusal, last = (program.text for program in programs)
    assert first.startswith("def zero(n):")
    assert refusal == "I would rather not."
    assert last == "def one(n):\n    return n + 1\n"
    with pytest.raises(DataError, match="no line answers"):
        read_programs(data, {2}, tmp_path, PYTHON)
    data.humaneval.write_text('{"task_id": "HumanEval/0"}\n', encoding="utf-8")
    with pytest.raises(DataError, match="not HumanEval's problems"):
        read_programs(data, {0}, tmp_path, PYTHON)


def test_evalplus_gets_the_inputs_of_humanevals_own_test() -> None:
    problem = {
        "task_id": "HumanEval/0",
        "prompt": "def extend(items):\n",
        "canonical_solution": "    items.append(1)\n    return items\n",
        "test": "def check(candidate):\n"
        "    assert candidate([]) == [1]\n    assert candidate([(2, 3)]) == [(2, 3), 1]\n",
        "entry_point": "extend",
    }
    # As they were before the solution changed them, and as JSON has them.
    assert convert(problem)["base_input"] == [[[]], [[[2, 3]]]]
    assert convert(problem)["atol"] == 0
    assert "test" not in convert(problem)


def test_all_files_hold_the_same_programs(tmp_path: Path) -> None:
    files = write_files([Program(3, 0, "a"), Program(3, 1, "b"), Program(5, 0, "c")], tmp_path)
    rows = [json.loads(line) for line in files.lines.read_text(encoding="utf-8").splitlines()]
    assert [(row["task_id"], row["solution"]) for row in rows] == [
        ("HumanEval/3", "a"),
        ("HumanEval/3", "b"),
        ("HumanEval/5", "c"),
    ]
    assert json.loads(files.enamel.read_text(encoding="utf-8")) == {"3": ["a", "b"], "5": ["c"]}


def test_the_command_says_what_the_data_folder_lacks(tmp_path: Path) -> None:
    argv = [sys.executable, "-m", "benchmarks.peers", "--data", str(tmp_path / "nowhere")]
    done = subprocess.run(argv, cwd=ROOT, capture_output=True, check=False, text=True)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "no such folder" in done.stderr
    assert "Traceback" not in done.stderr
