"""Evaluations in real sandboxes are killed and resumed: nothing is lost and nobody survives.

The benchmark of that name does it in processes of its own; this is the same, only smaller.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.durability.agreement import Outcome, find_differences, find_failures
from effbench.worker import Worker
from tests.tiny import submissions, write_lines, write_suite

ROOT = Path(__file__).parents[1]
PATIENCE_S = 240
on_linux = pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux lets a process adopt orphans"
)
# A host whose child has a session, an environment and standard streams of its own, and so is found
# by its parent alone; it ends when asked to, not when the host does.
CARELESS = """
import subprocess, sys
child = subprocess.Popen(
    [sys.executable, "-c", "import time; time.sleep(600)", "outlives"], start_new_session=True,
    env={}, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print("busy", file=sys.stderr, flush=True)
child.wait()
"""
# A host with a guest in the middle of a run that nothing but the host's death can end soon, in the
# sandbox where no kernel and no engine lends a hand.
WAITING = """
import sys, threading
from effbench import codec
from effbench.isolation.base import MIB, SECOND_NS, GuestSpec, Job, Kind, RunLimits
from effbench.isolation.unconfined import Unconfined
limits = RunLimits(600 * SECOND_NS, 600 * SECOND_NS, 256 * MIB)
guest = Unconfined().start(GuestSpec())
source = "def f():\\n    pass\\n"
guest.run(Job(Kind.CALL, source, "f", codec.encode(()), limits))
source = "import time\\ndef f():\\n    time.sleep(600)\\n"
waiting = threading.Thread(
    target=guest.run, args=(Job(Kind.CALL, source, "f", codec.encode(()), limits),))
waiting.start()
waiting.join(1)
print("busy", file=sys.stderr, flush=True)
"""
KILL_IT = """
import sys
from pathlib import Path
from benchmarks.durability import hosts

folder = Path(sys.argv[1])
hosts.GRACE_S = float(sys.argv[2])
hosts.adopt_orphans()
host = hosts.Host([sys.executable, "-c", sys.argv[3]], folder, folder / "log")
if not host.wait_until(lambda elapsed_s: host.last_words().endswith("busy\\n")):
    sys.exit(host.last_words())
print(host.kill() > 0)
print(hosts.await_orphans()[1])
print(hosts.await_orphans()[1])
"""


def run_trial(folder: Path, meter: str, kills: int) -> subprocess.CompletedProcess[str]:
    """Kill evaluations of the tiny suite, in a process that adopts whoever they leave behind."""
    suite = write_suite(folder / "suite")
    file = write_lines(folder / "demo.jsonl", *submissions())
    argv = [sys.executable, "-m", "benchmarks.durability", "kills", "--meter", meter]
    argv += ["--kills", str(kills), "--workers", "1", "--suite", str(suite)]
    return subprocess.run(
        [*argv, "--submissions", str(file)],
        cwd=ROOT,
        capture_output=True,
        check=False,
        text=True,
        timeout=PATIENCE_S,
    )


@on_linux
def test_killed_evaluations_of_the_portable_lane_come_to_the_same_scores(
    portable_worker: Worker, tmp_path: Path
) -> None:
    done = run_trial(tmp_path, "fuel", 3)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "\n3 kills, " in done.stdout
    assert done.stdout.endswith("all as it should be\n")


@on_linux
def test_killed_evaluations_under_cachegrind_come_to_the_same_scores(
    metered_worker: Worker, tmp_path: Path
) -> None:
    done = run_trial(tmp_path, "cachegrind", 2)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "\n2 kills, " in done.stdout
    assert done.stdout.endswith("all as it should be\n")


def kill_host(folder: Path, source: str, grace_s: float) -> list[str]:
    """Kill a host in the middle of its work; return whether it had children and who survived it,
    asked twice.
    """
    done = subprocess.run(
        [sys.executable, "-c", KILL_IT, str(folder), str(grace_s), source],
        cwd=ROOT,
        capture_output=True,
        check=False,
        text=True,
        timeout=PATIENCE_S,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@on_linux
def test_who_survives_a_host_is_found_and_killed(tmp_path: Path) -> None:
    had_children, first, second = kill_host(tmp_path, CARELESS, 0.2)
    assert had_children == "True"
    assert "outlives" in first
    assert second == "[]"


@on_linux
def test_guest_in_the_middle_of_a_run_ends_with_its_host(tmp_path: Path) -> None:
    assert kill_host(tmp_path, WAITING, 20) == ["True", "[]", "[]"]


def test_every_difference_but_of_cpu_time_is_found() -> None:
    one = {"models": {"m": {"submissions": [{"cost": 1.0, "cpu_ns": 5}, {"cost": 2.0}]}}}
    same = {"models": {"m": {"submissions": [{"cost": 1.0, "cpu_ns": 6}, {"cost": 2.0}]}}}
    assert list(find_differences(one, same)) == []
    other = {"models": {"m": {"submissions": [{"cost": 1.5, "cpu_ns": 5}, {"cost": 2.0}]}}}
    assert list(find_differences(one, other)) == ["/models/m/submissions/0/cost: 1.0 against 1.5"]
    fewer = {"models": {"m": {"submissions": [{"cost": 1.0}]}}}
    assert len(list(find_differences(one, fewer))) == 1
    more = {**one, "not_scored": []}
    assert list(find_differences(one, more)) == ["/not_scored: in one only"]
    assert list(find_differences(more, one)) == ["/not_scored: in one only"]


def outcome(first: float, second: float, verdict: str = "AC") -> Outcome:
    problems = {"first_sum": first, "second_sum": second}
    verdicts = {("first_sum", 0): verdict, ("second_sum", 0): "AC"}
    return Outcome("", 1.0, (first + second) / 2, problems, verdicts, {})


def test_outcomes_must_agree_in_verdicts_mean_and_problems() -> None:
    plain = outcome(0.5, 0.5)

    def fail(other: Outcome) -> list[str]:
        return find_failures(plain, other, mean=0.0005, problem=0.005)

    assert fail(outcome(0.504, 0.4965)) == []
    assert fail(outcome(0.504, 0.504)) == ["eff@1 differs by more than 0.0005"]
    assert fail(outcome(0.507, 0.493)) == [
        "first_sum: eff@1 differs by more than 0.005",
        "second_sum: eff@1 differs by more than 0.005",
    ]
    assert fail(outcome(0.5, 0.5, "TLE")) == ["first_sum, sample 0: AC against TLE"]
