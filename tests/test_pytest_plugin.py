"""The pytest plugin, in sessions of its own: what becomes an item, what fails, and what is run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from effbench.worker import Worker
from tests.tiny import (
    EXPERT_ROUNDS,
    NAMES,
    SLOWER_ROUNDS,
    submissions,
    summing,
    write_lines,
    write_suite,
)

pytest_plugins = ["pytester"]
ROOT = Path(__file__).parents[1]
FIRST, SECOND = NAMES
# Nothing runs: every evaluation leaves a mark and asks scripts. Sandbox "docker" works nowhere.
FAKES = """
from pathlib import Path
from effbench.commands import evaluating
from effbench.errors import CapabilityError
from tests.tiny import fake_lane

def choose(sandbox, meter):
    with open("evaluations", "a") as file:
        file.write("x")
    if sandbox == "docker":
        raise CapabilityError("nothing here can run and measure code")
    return fake_lane()

evaluating.choose_lane = choose
"""
Run = Callable[..., pytest.RunResult]


@pytest.fixture
def run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Return what runs a session on the tiny suite; `m.jsonl` is right, wrong on the second."""
    write_suite(pytester.path / "suite")
    wrong = f"def {SECOND}(values):\n    return 0\n"
    write_lines(
        pytester.path / "m.jsonl",
        {"task_id": FIRST, "solution": summing(FIRST, SLOWER_ROUNDS[0])},
        {"task_id": SECOND, "solution": wrong},
    )
    pytester.makeconftest(FAKES)
    monkeypatch.setenv("EFFBENCH_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    suite = ("--effbench-suite=suite", "--effbench-trust-suite", "--effbench-workers=1")

    def start(*words: str, files: tuple[str, ...] = ("m.jsonl",)) -> pytest.RunResult:
        given = [f"--effbench-submissions={name}" for name in files]
        return pytester.runpytest_subprocess(*given, *suite, *words, "-p", "no:cacheprovider")

    return start


def evaluations(pytester: pytest.Pytester) -> int:
    path = pytester.path / "evaluations"
    return len(path.read_text()) if path.exists() else 0


def test_item_a_problem_and_one_a_gate_of_one_evaluation(
    pytester: pytest.Pytester, run: Run
) -> None:
    gates = ("--effbench-min=pass@1=0.5", "--effbench-min=eff@1=0.9")
    found = run("-v", *gates)
    assert found.ret == 1
    found.assert_outcomes(passed=2, failed=2)
    found.stdout.fnmatch_lines(
        [
            f"effbench::{FIRST} *PASSED*",
            f"effbench::{SECOND} *FAILED*",
            "effbench::pass@1>=0.5 *PASSED*",
            "effbench::eff@1>=0.9 *FAILED*",
            f"{SECOND}: no sample is right",
            "sample 0: WA, efficiency 0.000*",
            f"m: eff@1 = 0.* < 0.9, which *; the worst of 2: {SECOND} 0.000 (1 WA), *",
            "suite suite 0, 2 problems, steps by fake in fake, seed 1",
            "m: eff@1 0.* (* to *), *pass@1 0.500*",
        ]
    )
    assert "Traceback" not in found.stdout.str()
    assert evaluations(pytester) == 1


def test_what_passes_shows_its_figures(pytester: pytest.Pytester, run: Run) -> None:
    found = run("-rP", "-k", FIRST, "--junitxml=report.xml")
    assert found.ret == 0
    found.assert_outcomes(passed=1, deselected=1)
    found.stdout.fnmatch_lines(["sample 0: AC, efficiency 0.*, tier 2: over the limit*"])
    tree = ElementTree.parse(pytester.path / "report.xml")
    (case,) = tree.iter("testcase")
    figures = {item.get("name"): item.get("value") for item in case.iter("property")}
    assert figures["pass@1"] == "1.0"
    assert 0.0 < float(str(figures["eff@1"])) < 1.0


def test_nothing_is_run_before_an_item_needs_it(pytester: pytest.Pytester, run: Run) -> None:
    pytester.makepyfile(test_own="def test_own():\n    pass\n")
    found = run("--collect-only")
    found.stdout.fnmatch_lines(["*<Function test_own>", "*<SubmissionFiles effbench>"])
    found.stdout.fnmatch_lines([f"*<ProblemItem {FIRST}>", "*3 tests collected*"])
    run("-m", "not effbench").assert_outcomes(passed=1, deselected=2)
    assert evaluations(pytester) == 0
    run("-m", "effbench", "--strict-markers").assert_outcomes(passed=1, failed=1, deselected=1)
    assert evaluations(pytester) == 1


def test_kept_results_are_not_run_again(pytester: pytest.Pytester, run: Run) -> None:
    run("--effbench-out=out").assert_outcomes(passed=1, failed=1)
    kept = (pytester.path / "out/results.jsonl").read_bytes()
    run("--effbench-out=out").assert_outcomes(passed=1, failed=1)
    assert (pytester.path / "out/results.jsonl").read_bytes() == kept
    assert (pytester.path / "out/summary.md").is_file()


def test_sample_that_is_right_among_wrong_ones_is_enough(
    pytester: pytest.Pytester, run: Run
) -> None:
    write_lines(pytester.path / "many.jsonl", *submissions())
    run(files=("many.jsonl",)).assert_outcomes(passed=2)


def test_every_model_has_items_of_its_own(pytester: pytest.Pytester, run: Run) -> None:
    rows = [{"task_id": name, "solution": summing(name, EXPERT_ROUNDS)} for name in NAMES]
    write_lines(pytester.path / "good.jsonl", *rows)
    found = run("-v", "--effbench-min=eff@1=0.9", files=("m.jsonl", "good.jsonl"))
    found.assert_outcomes(passed=4, failed=2)
    found.stdout.fnmatch_lines(
        [
            f"effbench::{SECOND}?good? *PASSED*",
            "effbench::eff@1>=0.9?good? *PASSED*",
            f"effbench::{SECOND}?m? *FAILED*",
            "effbench::eff@1>=0.9?m? *FAILED*",
        ]
    )


def test_problem_without_a_sample_fails_unless_others_are_chosen(
    pytester: pytest.Pytester, run: Run
) -> None:
    row: dict[str, object] = {"task_id": FIRST, "solution": summing(FIRST, EXPERT_ROUNDS)}
    write_lines(pytester.path / "one.jsonl", row)
    found = run(files=("one.jsonl",))
    found.assert_outcomes(passed=1, failed=1)
    found.stdout.fnmatch_lines(["*no sample of it: choose others by --effbench-problem*"])
    run(f"--effbench-problem={FIRST}", files=("one.jsonl",)).assert_outcomes(passed=1)


def test_what_prevents_an_evaluation_is_an_error_and_tried_once(
    pytester: pytest.Pytester, run: Run
) -> None:
    found = run("--effbench-sandbox=docker")
    assert found.ret == 1
    found.assert_outcomes(errors=2)
    found.stdout.fnmatch_lines(["effbench: nothing here can run and measure code"])
    assert evaluations(pytester) == 1


@pytest.mark.parametrize(
    ("words", "files", "code", "message"),
    [
        ((), ("missing.jsonl",), 2, "effbench: missing.jsonl: cannot be read*"),
        (("--effbench-problem=x",), ("m.jsonl",), 2, "*has no problem 'x'*"),
        (("--effbench-min=eff@1",), ("m.jsonl",), 4, "*--effbench-min eff@1: give METRIC=VALUE*"),
        (("--effbench-min=eff@7=0.1",), ("m.jsonl",), 2, "*m has only 1 of the 7 samples of *"),
        (("--effbench-min=eff@1=2",), ("m.jsonl",), 4, "*eff@1 is a figure from 0 to 1*"),
        (("--effbench-min=x=0.5",), ("m.jsonl",), 4, "*--effbench-min x: no such metric; known*"),
        (("--effbench-sandbox=x",), ("m.jsonl",), 4, "*--sandbox x: unknown; known are*"),
        (("--effbench-meter=x",), ("m.jsonl",), 4, "*--meter x: unknown; known are*"),
        (("--effbench-min=eff@1=0.5",), (), 4, "*give --effbench-submissions=FILE*"),
        (("--effbench-min=eff@1=nan",), ("m.jsonl",), 4, "*give METRIC=VALUE*"),
        (("--effbench-workers=0",), ("m.jsonl",), 4, "*--effbench-workers 0: *"),
        (("--effbench-seed=x",), ("m.jsonl",), 4, "*--effbench-seed x: *"),
        (("-n2",), ("m.jsonl",), 4, "*leave -n away (-n 0 *), and say --effbench-workers*"),
    ],
)
def test_unusable_options_are_refused_with_a_remedy(
    run: Run, words: tuple[str, ...], files: tuple[str, ...], code: int, message: str
) -> None:
    found = run(*words, files=files)
    assert found.ret == code
    pytest.LineMatcher([*found.outlines, *found.errlines]).fnmatch_lines([message])


def test_without_the_option_nothing_happens(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import sys

        def test_nothing_is_imported(pytestconfig):
            ours = {name for name in sys.modules if name.split(".")[0] == "effbench"}
            assert ours == {"effbench", "effbench.pytest_plugin"}
            assert not any("effbench:" in line for line in pytestconfig.getini("markers"))
        """
    )
    found = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    found.assert_outcomes(passed=1)
    assert "effbench:" not in found.stdout.str()


def test_for_real_in_the_portable_lane(
    pytester: pytest.Pytester, run: Run, portable_worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("EFFBENCH_CACHE")
    pytester.makeconftest("")
    found = run("--effbench-sandbox=wasm", "--effbench-min=pass@1=0.5", "-rP")
    found.assert_outcomes(passed=2, failed=1)
    found.stdout.fnmatch_lines(
        [
            f"{SECOND}: no sample is right",
            "sample 0: WA, *",
            "sample 0: AC, efficiency 0.*, tier 2: over the limit at level 2",
            "suite suite 0, 2 problems, * by fuel in wasm, seed 1",
        ]
    )
