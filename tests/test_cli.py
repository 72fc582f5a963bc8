"""The command line: exit codes, what goes where, and evaluations that are cut off and resumed."""

from __future__ import annotations

import errno
import gzip
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from effbench import cli
from effbench.commands import evaluating, options
from effbench.results import hold
from effbench.worker import Worker
from tests.tiny import NAMES, fake_lane, submissions, write_lines, write_suite

ROOT = Path(__file__).parents[1]
PATIENCE_S = 120
# Starts the command line as `effbench` does, with Ctrl-C in force wherever the tests are run from.
START = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGHUP, signal.SIG_DFL)  # nohup, say, ignores it for all that it starts
from effbench.cli import main
"""
START_FAKE = """
from effbench.commands import evaluating
from tests.tiny import fake_lane
evaluating.choose_lane = lambda *names: fake_lane(delay_s=0.03)
"""
GO = "sys.exit(main(sys.argv[1:]))"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with a suite, submissions and a cache of its own."""
    home = tmp_path_factory.mktemp("home")
    write_suite(home / "suite")
    write_lines(home / "demo.jsonl", *submissions(), {"task_id": "HumanEval/0", "solution": "pass"})
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("EFFBENCH_CACHE", str(home / "cache"))
        yield home


@pytest.fixture
def faked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing run: what matters is what the command line makes of it."""
    monkeypatch.setattr(evaluating, "choose_lane", lambda *names: fake_lane())


def command(
    home: Path, out: Path, *more: str, files: tuple[str, ...] = ("demo.jsonl",)
) -> list[str]:
    paths = [str(home / name) for name in files]
    suite = ["--suite", str(home / "suite"), "--trust-suite"]
    return ["evaluate", *paths, *suite, "--workers", "1", "--out", str(out), *more]


def scores_of(out: Path) -> dict[str, Any]:
    """Return scores.json without what no two runs share."""
    data: dict[str, Any] = json.loads((out / "scores.json").read_text(encoding="utf-8"))
    for model in data["models"].values():
        for submission in model["submissions"]:
            del submission["cpu_ns"]
    return data


Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def uninterrupted(home: Path) -> dict[str, Any]:
    """The scores of an evaluation that nobody disturbed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(evaluating, "choose_lane", lambda *names: fake_lane())
        assert cli.main(command(home, home / "uninterrupted", "--k", "1,2")) == 0
    return scores_of(home / "uninterrupted")


def test_verdicts_and_scores(uninterrupted: dict[str, Any]) -> None:
    model = uninterrupted["models"]["demo"]
    found = [(s["problem"], s["sample"], s["verdict"]) for s in model["submissions"]]
    verdicts = ["AC", "AC", "AC", "WA", "CE", "RTE"]
    assert found == [(name, i, verdict) for name in NAMES for i, verdict in enumerate(verdicts)]
    assert [s["tier"] for s in model["submissions"][:3]] == [1, 2, 1]
    assert model["submissions"][0]["efficiency"] == 1.0
    assert model["metrics"]["pass@1"]["value"] == pytest.approx(0.5)
    assert [item["problem"] for item in model["not_scored"]] == ["HumanEval/0"]
    assert uninterrupted["suite"]["n_problems"] == 2


def test_json_prints_scores_and_nothing_else(
    faked: None, home: Path, tmp_path: Path, capsys: Capture
) -> None:
    assert cli.main(command(home, tmp_path, "--json")) == 0
    printed = capsys.readouterr()
    assert printed.out == (tmp_path / "scores.json").read_text(encoding="utf-8")
    assert "'HumanEval/0'" in printed.err
    assert {path.name for path in tmp_path.iterdir()} == {
        ".lock",
        "results.jsonl",
        "scores.json",
        "summary.md",
    }


def test_report_is_printed(faked: None, home: Path, tmp_path: Path, capsys: Capture) -> None:
    assert cli.main(command(home, tmp_path)) == 0
    printed = capsys.readouterr().out
    assert "pass@1" in printed
    assert "eff@10" in printed
    assert "above the smallest number of samples" in printed
    assert str(tmp_path / "results.jsonl") in printed


def test_second_time_nothing_is_run(faked: None, home: Path, tmp_path: Path) -> None:
    assert cli.main(command(home, tmp_path)) == 0
    before = (tmp_path / "results.jsonl").read_bytes()
    scores = (tmp_path / "scores.json").read_bytes()
    assert cli.main(command(home, tmp_path)) == 0
    assert (tmp_path / "results.jsonl").read_bytes() == before
    assert (tmp_path / "scores.json").read_bytes() == scores


def test_other_k_needs_no_run(faked: None, home: Path, tmp_path: Path) -> None:
    assert cli.main(command(home, tmp_path)) == 0
    before = (tmp_path / "results.jsonl").read_bytes()
    assert cli.main(command(home, tmp_path, "--k", "3")) == 0
    assert (tmp_path / "results.jsonl").read_bytes() == before
    assert "eff@3" in scores_of(tmp_path)["models"]["demo"]["metrics"]


def test_changed_submission_is_run_and_nothing_else(
    faked: None, home: Path, tmp_path: Path
) -> None:
    rows = submissions()
    path = write_lines(tmp_path / "demo.jsonl", *rows)
    arguments = command(tmp_path, tmp_path / "out", files=("demo.jsonl",))
    write_suite(tmp_path / "suite")
    assert cli.main(arguments) == 0
    before = (tmp_path / "out/results.jsonl").read_text().splitlines()
    rows[3] = rows[0]
    write_lines(path, *rows, {"task_id": "Other/1", "solution": "x"})
    assert cli.main(arguments) == 0
    after = (tmp_path / "out/results.jsonl").read_text().splitlines()
    assert after[: len(before)] == before
    assert [json.loads(line)["kind"] for line in after[len(before) :]] == [
        "not_scored",
        "submission",
    ]
    model = scores_of(tmp_path / "out")["models"]["demo"]
    assert [s["verdict"] for s in model["submissions"]].count("WA") == 1
    assert [item["problem"] for item in model["not_scored"]] == ["Other/1"]


def test_restart_forgets(faked: None, home: Path, tmp_path: Path) -> None:
    assert cli.main(command(home, tmp_path)) == 0
    lines = (tmp_path / "results.jsonl").read_bytes().count(b"\n")
    assert cli.main(command(home, tmp_path, "--seed", "5", "--restart")) == 0
    assert (tmp_path / "results.jsonl").read_bytes().count(b"\n") == lines
    assert scores_of(tmp_path)["provenance"]["seed"] == 5


@pytest.mark.parametrize(
    ("more", "named"),
    [
        (["--seed", "5"], "seed: 1 there, 5 now"),
        (["--problem", NAMES[0]], "problems: first_sum, second_sum there, first_sum now"),
    ],
)
def test_results_measured_otherwise_are_not_mixed(
    faked: None, home: Path, tmp_path: Path, capsys: Capture, more: list[str], named: str
) -> None:
    assert cli.main(command(home, tmp_path)) == 0
    before = (tmp_path / "results.jsonl").read_bytes()
    assert cli.main(command(home, tmp_path, *more)) == 2
    said = capsys.readouterr().err
    assert f"was measured otherwise ({named})" in said
    assert "--restart" in said
    assert (tmp_path / "results.jsonl").read_bytes() == before


def test_other_meter_is_not_mixed(
    faked: None, home: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cli.main(command(home, tmp_path)) == 0
    lane = fake_lane()
    other = type(lane)(lane.sandbox, type(lane.meter)(name="other"))
    monkeypatch.setattr(evaluating, "choose_lane", lambda *names: other)
    assert cli.main(command(home, tmp_path)) == 2
    assert "was measured otherwise (meter" in capsys.readouterr().err


def test_secret_seed_is_kept_on_resume(faked: None, home: Path, tmp_path: Path) -> None:
    arguments = command(home, tmp_path, "--seed", "secret")
    assert cli.main(arguments) == 0
    before = (tmp_path / "results.jsonl").read_bytes()
    assert cli.main(arguments) == 0
    assert (tmp_path / "results.jsonl").read_bytes() == before
    assert scores_of(tmp_path)["provenance"]["seed"] != 1


def test_gzipped_file(
    faked: None, home: Path, tmp_path: Path, uninterrupted: dict[str, Any]
) -> None:
    path = tmp_path / "demo.jsonl.gz"
    path.write_bytes(gzip.compress((home / "demo.jsonl").read_bytes()))
    arguments = command(home, tmp_path / "out", "--k", "1,2", files=())
    assert cli.main([arguments[0], str(path), *arguments[1:]]) == 0
    scores = scores_of(tmp_path / "out")
    for item in scores["models"]["demo"]["not_scored"]:
        item["origin"] = item["origin"].replace(str(path), str(home / "demo.jsonl"))
    assert scores == uninterrupted


@pytest.mark.parametrize(
    ("gate", "code"),
    [("pass@1=0.5", 0), ("pass@1=0.51", 1), ("eff@1=0.2", 0), ("dps_norm=99", 1)],
)
def test_gate(
    faked: None, home: Path, tmp_path: Path, capsys: Capture, gate: str, code: int
) -> None:
    assert cli.main(command(home, tmp_path, "--fail-under", gate)) == code
    metric = gate.partition("=")[0]
    assert (f"demo: {metric} = " in capsys.readouterr().err) is (code == 1)
    assert (tmp_path / "scores.json").exists()


@pytest.mark.parametrize(
    "more",
    [
        ["--seed", "x"],
        ["--seed", "1.5"],
        ["--k", "0"],
        ["--k", "1,x"],
        ["--k", ""],
        ["--problem", "nothing"],
        ["--fail-under", "eff@1"],
        ["--fail-under", "eff@1=nan"],
        ["--fail-under", "eff@1>=0.5"],
        ["--fail-under", "eff@1=0"],
        ["--fail-under", "dps=10"],
        ["--fail-under", "nothing=1"],
        ["--fail-under", "eff@100=0.1"],
        ["--fail-under", "eff@1=2"],
        ["--fail-under", "eff@0=0.1"],
        ["--fail-under", "dps_norm=101"],
        ["--fail-under", "speedup=-1"],
        ["--fail-under", "net=3"],
        ["--fail-under", "memory_mib=1"],
    ],
)
def test_unusable_argument_exits_2(
    faked: None, home: Path, tmp_path: Path, capsys: Capture, more: list[str]
) -> None:
    assert cli.main(command(home, tmp_path, *more)) == 2
    said = capsys.readouterr().err
    assert more[1].partition("=")[0] in said
    assert "Traceback" not in said
    assert not (tmp_path / "results.jsonl").exists()


@pytest.mark.parametrize("more", [["--workers", "0"], ["--workers", "x"], ["--colour"]])
def test_argument_that_does_not_parse_exits_2(home: Path, tmp_path: Path, more: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(command(home, tmp_path, *more))
    assert caught.value.code == 2


def test_missing_file_exits_2(home: Path, tmp_path: Path, capsys: Capture) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(command(home, tmp_path, files=("nothing.jsonl",)))
    assert caught.value.code == 2
    assert "nothing.jsonl: no such file" in capsys.readouterr().err


def test_folder_in_place_of_a_file_exits_2(home: Path, tmp_path: Path, capsys: Capture) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(command(home, tmp_path, files=("suite",)))
    assert caught.value.code == 2
    assert "suite: is a folder: name a file in it" in capsys.readouterr().err


def test_file_given_twice_exits_2(faked: None, home: Path, tmp_path: Path, capsys: Capture) -> None:
    assert cli.main(command(home, tmp_path, files=("demo.jsonl", "suite/../demo.jsonl"))) == 2
    assert "demo.jsonl: is given twice" in capsys.readouterr().err


def test_folder_that_another_evaluation_writes_to_exits_2(
    faked: None, home: Path, tmp_path: Path, capsys: Capture
) -> None:
    with hold(tmp_path):
        assert cli.main(command(home, tmp_path)) == 2
    assert f"{tmp_path}: another evaluation is writing there" in capsys.readouterr().err
    assert cli.main(command(home, tmp_path)) == 0


def test_files_that_make_one_model_are_named(
    faked: None, home: Path, tmp_path: Path, capsys: Capture
) -> None:
    (home / "more").mkdir()
    write_lines(home / "more" / "demo.jsonl", *submissions())
    both = ("demo.jsonl", "more/demo.jsonl")
    assert cli.main(command(home, tmp_path, files=both)) == 0
    assert "count together, as model 'demo'" in capsys.readouterr().err


def test_missed_gate_says_value_interval_and_worst_problems(
    faked: None, home: Path, tmp_path: Path, capsys: Capture
) -> None:
    assert cli.main(command(home, tmp_path, "--fail-under", "pass@1=0.9")) == 1
    said = capsys.readouterr().err
    assert "demo: pass@1 = 0.5000 < 0.9, which the gate asks for (95 % interval" in said
    worst = ", ".join(f"{name} 0.500 (1 CE, 1 RTE, 1 WA)" for name in NAMES)
    assert f"the worst of 2: {worst}" in said


def test_k_of_a_gate_need_not_be_asked_for(faked: None, home: Path, tmp_path: Path) -> None:
    assert cli.main(command(home, tmp_path, "--k", "2", "--fail-under", "pass@3=0.5")) == 0
    assert "pass@3" in scores_of(tmp_path)["models"]["demo"]["metrics"]


def test_choice_of_a_problem_says_what_it_leaves_out(
    faked: None, home: Path, tmp_path: Path, capsys: Capture
) -> None:
    write_lines(tmp_path / "other.jsonl", {"task_id": NAMES[1], "solution": "x"})
    more = command(home, tmp_path / "out", "--problem", NAMES[0])
    more.insert(2, str(tmp_path / "other.jsonl"))
    assert cli.main(more) == 0
    said = capsys.readouterr().err.splitlines()
    assert said[0].startswith("effbench: 1 sample of no problem of the suite is not scored")
    assert said[1] == (
        "effbench: --problem leaves out 7 samples of other problems, and with them all of 'other'"
    )
    assert set(scores_of(tmp_path / "out")["models"]) == {"demo"}


def test_choice_of_a_problem_without_samples_names_those_that_there_are(
    faked: None, home: Path, tmp_path: Path, capsys: Capture
) -> None:
    write_lines(tmp_path / "other.jsonl", {"task_id": NAMES[1], "solution": "x"})
    arguments = command(home, tmp_path / "out", "--problem", NAMES[0], files=())
    arguments.insert(1, str(tmp_path / "other.jsonl"))
    assert cli.main(arguments) == 2
    assert f"what was given is of {NAMES[1]}" in capsys.readouterr().err


def test_mistyped_problem_is_guessed(
    faked: None, home: Path, tmp_path: Path, capsys: Capture
) -> None:
    assert cli.main(command(home, tmp_path, "--problem", "frist_sum")) == 2
    assert "(did you mean first_sum?)" in capsys.readouterr().err


def test_more_workers_than_cores_are_not_started(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setattr(options, "usable_cores", lambda: [0, 3])
    assert options.fit_workers(2) == 2
    assert capsys.readouterr().err == ""
    assert options.fit_workers(500) == 2
    assert "--workers 500: this process may use 2 cores" in capsys.readouterr().err


def test_bad_line_exits_2_unless_skipped(
    faked: None, home: Path, tmp_path: Path, capsys: Capture
) -> None:
    path = tmp_path / "demo.jsonl"
    path.write_text("{}\n" + (home / "demo.jsonl").read_text())
    arguments = command(home, tmp_path / "out", files=())
    arguments.insert(1, str(path))
    assert cli.main(arguments) == 2
    assert "demo.jsonl:1: field 'solution'" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
    assert cli.main([*arguments, "--skip-bad-lines"]) == 0
    assert "skipped: " in capsys.readouterr().err


def test_out_that_cannot_be_a_folder_exits_2(
    faked: None, home: Path, tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / "file").write_text("")
    for out in (tmp_path / "file", tmp_path / "file" / "below"):
        assert cli.main(command(home, out)) == 2
        assert f"--out {out}" in capsys.readouterr().err


def test_results_file_of_something_else_is_refused_and_kept(
    faked: None, home: Path, tmp_path: Path
) -> None:
    path = tmp_path / "results.jsonl"
    path.write_text("somebody's notes\n")
    assert cli.main(command(home, tmp_path)) == 2
    assert path.read_text() == "somebody's notes\n"


@pytest.mark.parametrize("more", [["--meter", "perf"], ["--sandbox", "docker"]])
def test_what_this_machine_cannot_do_exits_3(
    home: Path,
    tmp_path: Path,
    capsys: Capture,
    native_worker: Worker,
    monkeypatch: pytest.MonkeyPatch,
    more: list[str],
) -> None:
    monkeypatch.setenv("DOCKER_HOST", f"unix://{tmp_path}/nobody.sock")
    assert cli.main(command(home, tmp_path / "out", *more)) == 3
    assert more[1] in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_layer_that_is_not_in_force_exits_3(
    faked: None, home: Path, tmp_path: Path, capsys: Capture
) -> None:
    assert cli.main(command(home, tmp_path / "out", "--require-layers", "seccomp")) == 3
    assert "--require-layers seccomp: not in force in fake" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_unknown_layer_exits_2(home: Path, tmp_path: Path, capsys: Capture) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(command(home, tmp_path / "out", "--require-layers", "moat"))
    assert caught.value.code == 2
    assert "'moat' is no layer; known are uid, namespaces" in capsys.readouterr().err


@pytest.mark.parametrize("more", [["--meter", "tape"], ["--sandbox", "box"]])
def test_unknown_meter_or_sandbox_exits_2(
    home: Path, tmp_path: Path, capsys: Capture, native_worker: Worker, more: list[str]
) -> None:
    assert cli.main(command(home, tmp_path / "out", *more)) == 2
    assert f"{more[0]} {more[1]}: unknown" in capsys.readouterr().err


def test_own_failure_exits_4_and_is_tried_again(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, uninterrupted: dict[str, Any]
) -> None:
    broken = "range(4)"  # the expert: nothing can be judged while it fails

    def failing(*names: str) -> Any:
        lane = fake_lane()
        play = lane.sandbox.script  # type: ignore[attr-defined]
        lane.sandbox.script = lambda job: play(  # type: ignore[attr-defined]
            job
            if broken not in job.source
            else type(job)(
                job.kind, "dead", job.entry_point, job.arguments, job.limits, job.expected
            )
        )
        return lane

    arguments = command(home, tmp_path, "--k", "1,2")
    monkeypatch.setattr(evaluating, "choose_lane", failing)
    assert cli.main(arguments) == 4
    model = scores_of(tmp_path)["models"]["demo"]
    assert {s["verdict"] for s in model["submissions"]} == {"SE", "AC", "CE"}
    monkeypatch.setattr(evaluating, "choose_lane", lambda *names: fake_lane())
    assert cli.main(arguments) == 0
    assert scores_of(tmp_path) == uninterrupted


Launch = Callable[..., subprocess.Popen[bytes]]


@pytest.fixture
def launch(home: Path, tmp_path: Path) -> Iterator[Launch]:
    """Starts the command line in a process of its own, which nothing survives."""
    started: list[subprocess.Popen[bytes]] = []

    def launch(arguments: list[str], *, fake: bool = True) -> subprocess.Popen[bytes]:
        code = START + (START_FAKE if fake else "") + GO
        process = subprocess.Popen(
            [sys.executable, "-c", code, *arguments],
            cwd=ROOT,
            env={**os.environ, "EFFBENCH_CACHE": str(home / "cache")},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        started.append(process)
        return process

    yield launch
    for process in started:
        process.kill()
        process.communicate()


def wait_for_lines(path: Path, count: int, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not (path.exists() and path.read_bytes().count(b"\n") >= count):
        assert process.poll() is None, process.communicate()[1].decode()
        assert time.monotonic() < deadline
        time.sleep(0.005)


@pytest.mark.parametrize("lines", [1, 4, 9])
def test_killed_evaluation_resumes_to_the_same_scores(
    faked: None,
    home: Path,
    tmp_path: Path,
    launch: Launch,
    uninterrupted: dict[str, Any],
    lines: int,
) -> None:
    arguments = command(home, tmp_path, "--k", "1,2")
    path = tmp_path / "results.jsonl"
    process = launch(arguments)
    wait_for_lines(path, lines, process)
    process.kill()
    assert process.wait() == -signal.SIGKILL
    before = path.read_bytes()
    assert before.count(b"\n") < 14
    assert not (tmp_path / "scores.json").exists()
    assert cli.main(arguments) == 0
    kept = before[: before.rindex(b"\n") + 1]
    assert path.read_bytes().startswith(kept)
    assert scores_of(tmp_path) == uninterrupted


@pytest.mark.parametrize("blow", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_interrupt_exits_130_and_keeps_rows(
    faked: None,
    home: Path,
    tmp_path: Path,
    launch: Launch,
    uninterrupted: dict[str, Any],
    blow: signal.Signals,
) -> None:
    arguments = command(home, tmp_path, "--k", "1,2")
    path = tmp_path / "results.jsonl"
    process = launch(arguments)
    wait_for_lines(path, 5, process)
    process.send_signal(blow)
    _, said = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 130
    assert b"interrupted; the same command again resumes" in said
    assert b"Traceback" not in said
    before = path.read_bytes()
    assert 5 <= before.count(b"\n") < 14
    assert cli.main(arguments) == 0
    assert path.read_bytes().startswith(before)
    assert scores_of(tmp_path) == uninterrupted


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGINT])
def test_real_guests_die_with_an_evaluation_and_costs_come_out_the_same(
    home: Path,
    tmp_path: Path,
    launch: Launch,
    metered_worker: Worker,
    monkeypatch: pytest.MonkeyPatch,
    blow: signal.Signals,
) -> None:
    arguments = command(home, tmp_path / "cut", "--meter", "cachegrind")
    process = launch(arguments, fake=False)
    wait_for_lines(tmp_path / "cut/results.jsonl", 4, process)
    guests = psutil.Process(process.pid).children(recursive=True)
    process.send_signal(blow)
    process.communicate(timeout=PATIENCE_S)
    assert process.returncode == (130 if blow == signal.SIGINT else -signal.SIGKILL)
    assert guests
    assert psutil.wait_procs(guests, timeout=PATIENCE_S)[1] == []
    # The lane is known to work by now: to try it again takes longer than to evaluate.
    monkeypatch.setattr(evaluating, "choose_lane", lambda *names: metered_worker.lane)
    assert cli.main(arguments) == 0
    if not (home / "whole").exists():
        assert cli.main(command(home, home / "whole", "--meter", "cachegrind")) == 0
    assert scores_of(tmp_path / "cut") == scores_of(home / "whole")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            OSError(errno.ENOSPC, "No space left on device", "/tmp/x"),
            "/tmp/x: No space .*make room",
        ),
        (MemoryError(), "no memory is left"),
        (RuntimeError("can't start new thread"), "no thread can be started"),
    ],
)
def test_what_the_system_refuses_exits_3_and_names_the_remedy(
    faked: None,
    home: Path,
    tmp_path: Path,
    capsys: Capture,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    said: str,
) -> None:
    def refuse(*arguments: object, **options: object) -> None:
        raise error

    monkeypatch.setattr(evaluating, "evaluate", refuse)
    assert cli.main(command(home, tmp_path)) == 3
    assert re.search(f"effbench: {said}.*; then the same command again", capsys.readouterr().err)


def test_fault_of_our_own_is_not_explained_away(
    faked: None, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*arguments: object, **options: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr(evaluating, "evaluate", fail)
    with pytest.raises(RuntimeError, match="a bug"):
        cli.main(command(home, tmp_path))


def test_end_of_results_that_is_torn_is_said_and_run_again(
    faked: None, home: Path, tmp_path: Path, capsys: Capture, uninterrupted: dict[str, Any]
) -> None:
    arguments = command(home, tmp_path, "--k", "1,2")
    assert cli.main(arguments) == 0
    path = tmp_path / "results.jsonl"
    path.write_bytes(path.read_bytes()[:-100] + bytes(50) + b"\n")
    capsys.readouterr()
    assert cli.main(arguments) == 0
    assert "bytes are no whole line and are cut off" in capsys.readouterr().err
    assert scores_of(tmp_path) == uninterrupted
