"""Runs the naive harness in a jail, and names the ways in which an attack has won there.

The jail keeps the machine safe (namespaces, an unused uid, no network, limits), not the harness.
"""

from __future__ import annotations

import functools
import json
import os
import resource
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from effbench.isolation.command import unused_uids

HERE = Path(__file__).parent
SUITE = HERE.parent / "suite"
PYTHON = "/usr/bin/python3"
PATIENCE_S, INSTRUMENTED_PATIENCE_S = 5.0, 60.0
OUTPUT_BYTES = 1_000_000
LIMITS = {
    resource.RLIMIT_AS: 3 << 30,
    resource.RLIMIT_CPU: 120,
    resource.RLIMIT_FSIZE: 32 << 20,
    resource.RLIMIT_NPROC: 200,
    resource.RLIMIT_CORE: 0,
}
# How each victim is solved slowly, wrongly, and well.
SLOW = {
    "pair_count": """
def pair_count(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))
""",
    "word_ranks": """
def word_ranks(words):
    distinct = []
    for word in words:
        if word not in distinct:
            distinct.append(word)
    return sorted(distinct, key=lambda word: (-sum(other == word for other in words), word))
""",
    "pair_program": """
import sys
target, *numbers = map(int, sys.stdin.read().split())
n = len(numbers)
print(sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n)))
""",
    "window_sums": """
def window_sums(numbers, width):
    return [sum(numbers[i + j] for j in range(width)) for i in range(len(numbers) - width + 1)]
""",
}
WRONG = {
    "pair_count": "def pair_count(numbers, target):\n    return -1\n",
    "word_ranks": "def word_ranks(words):\n    return words\n",
    "pair_program": "print(-1)\n",
    "window_sums": "def window_sums(numbers, width):\n    return numbers\n",
}
EXPERTS = {
    "pair_count": "counted_once",
    "word_ranks": "counted_once",
    "pair_program": "counted_once",
    "window_sums": "by_loop",
}


@dataclass(frozen=True, slots=True)
class Victim:
    """One case of a problem that a naive harness judges."""

    problem: str
    arguments: list[Any]
    expected: Any

    @property
    def entry_point(self) -> str:
        """Empty for whole programs."""
        return "" if self.problem == "pair_program" else self.problem


def make_victim(problem: str, size: int) -> Victim:
    """Return a case of about `size` with its answer, which differs for every problem."""
    numbers = [(i * i * 31 + i * 7) % 97 for i in range(size)]
    if problem in ("pair_count", "pair_program"):
        count = sum(a + b == 60 for i, a in enumerate(numbers) for b in numbers[i + 1 :])
        if problem == "pair_count":
            return Victim(problem, [numbers, 60], count)
        return Victim(problem, ["\n".join(map(str, [60, *numbers]))], str(count))
    if problem == "word_ranks":
        words = [chr(97 + x % 26) + chr(97 + x % 7) for x in numbers]
        ranked = sorted(set(words), key=lambda word: (-words.count(word), word))
        return Victim(problem, [words], ranked)
    sums = [sum(numbers[i : i + 9]) for i in range(size - 8)]
    return Victim(problem, [numbers, 9], sums)


def find_wins(source: str, problem: str) -> set[str]:
    """Return how a source wins against the naive harness.

    accepted: its answer is taken for right; cheap: that, and in less than half the time of an
    honest slow solution; silent: the harness ends with status 0 and without a result; crashed: with
    another one; hung: not at all; poisoned: a later wrong answer is taken for right, or a later
    right one for wrong; process, file, output: it leaves a process or a file behind, or a
    megabyte of output; undercounted: callgrind's own file says less than half of what the honest
    slow solution costs.
    """
    victim = make_victim(problem, 2000)
    seen = _run(source, victim, "all")
    wins = _read_traces(seen)
    result = _read_result(seen)
    if result is None:
        return wins
    if result.get("accepted"):
        wins.add("accepted")
        if result["seconds"] < result["slow_seconds"] / 2:
            wins.add("cheap")
    if result.get("wrong_accepted") or not result.get("right_accepted"):
        wins.add("poisoned")
    return wins


def is_undercounted(source: str, problem: str) -> bool:
    """Return whether callgrind's file says less than half of the honest slow solution's cost."""
    victim = make_victim(problem, 300)
    own = _run(source, victim, "attack", instrumented=True)["cost"]
    return 0 <= own < _slow_cost(problem) / 2


@functools.cache
def _slow_cost(problem: str) -> int:
    cost = _run("", make_victim(problem, 300), "slow", instrumented=True)["cost"]
    assert isinstance(cost, int)
    assert cost > 0
    return cost


def _read_traces(seen: dict[str, Any]) -> set[str]:
    wins = set()
    if seen["hung"]:
        wins.add("hung")
    elif _read_result(seen) is None:
        wins.add("silent" if seen["status"] == 0 else "crashed")
    for trace, found in (
        ("process", seen["processes"] > 0),
        ("file", bool(seen["files"])),
        ("output", seen["output_bytes"] > OUTPUT_BYTES),
    ):
        if found:
            wins.add(trace)
    return wins


def _read_result(seen: dict[str, Any]) -> dict[str, Any] | None:
    lines = [line for line in seen["output"].splitlines() if line.startswith("RESULT ")]
    try:
        found = json.loads(lines[-1].removeprefix("RESULT ")) if lines else None
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def _run(source: str, victim: Victim, only: str, *, instrumented: bool = False) -> dict[str, Any]:
    """Run the harness in the jail; returns what init.py says, and callgrind's total as `cost`."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        job = {
            "source": source,
            "slow": SLOW[victim.problem],
            "wrong": WRONG[victim.problem],
            "right": _read_expert(victim.problem),
            "entry_point": victim.entry_point,
            "arguments": json.dumps(victim.arguments),
            "expected": victim.expected,
            "only": only,
        }
        (folder / "job.json").write_text(json.dumps(job), encoding="utf-8")
        patience = INSTRUMENTED_PATIENCE_S if instrumented else PATIENCE_S
        harness = [PYTHON, "/naive/harness.py", "/tmp/job.json"]
        if instrumented:
            tool = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/tmp/cost.out"]
            harness = [*tool, *harness]
        uid = next(unused_uids()) if os.geteuid() == 0 else None
        if uid is not None:
            os.chown(folder, uid, uid)
        done = subprocess.run(
            [*_jail(folder), PYTHON, "/naive/init.py", str(patience), *harness],
            capture_output=True,
            check=False,
            user=uid,
            group=uid,
            extra_groups=None if uid is None else [],
            timeout=patience + 60,
            preexec_fn=_limit,
            env={"PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"},
        )
        if done.returncode and not done.stdout:
            # It took the first process of the jail with it.
            return {"hung": False, "status": done.returncode, "output": "", "output_bytes": 0} | {
                "processes": 0,
                "files": [],
                "cost": -1,
            }
        seen: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        seen["cost"] = _read_cost(folder / "cost.out")
        return seen


def _read_expert(problem: str) -> str:
    path = SUITE / "reference_solutions" / problem / f"{EXPERTS[problem]}.py"
    return path.read_text(encoding="utf-8")


def _read_cost(path: Path) -> int:
    """Return the total that a profiler's file claims; -1 without one."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return -1
    totals = [line.split()[1] for line in lines if line.startswith(("totals: ", "summary: "))]
    return int(totals[-1]) if totals and totals[-1].isdigit() else -1


def _limit() -> None:
    for kind, value in LIMITS.items():
        resource.setrlimit(kind, (value, value))


def _jail(folder: Path) -> list[str]:
    return [
        *("bwrap", "--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL"),
        *("--ro-bind", "/usr", "/usr", "--symlink", "usr/lib", "/lib"),
        *("--symlink", "usr/lib64", "/lib64", "--symlink", "usr/bin", "/bin"),
        *("--ro-bind", str(HERE), "/naive", "--bind", str(folder), "/tmp"),
        *("--proc", "/proc", "--dev", "/dev", "--chdir", "/tmp", "--as-pid-1"),
    ]
