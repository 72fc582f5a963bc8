"""The portable sandbox: limits to the unit, every kind of end, and a host that survives them."""

from __future__ import annotations

from dataclasses import replace

import psutil
import pytest

from effbench import codec
from effbench.errors import CapabilityError, GuestError
from effbench.isolation.base import MIB, Guest, GuestSpec, Job, Kind
from effbench.isolation.wasm import sandbox as sandboxes
from effbench.isolation.wasm.sandbox import Wasm
from effbench.model import Verdict
from effbench.observing import interpret
from tests.isolation.wasm.running import LIMITS, ask, run, solve

DOUBLE = "def solve(n):\n    return 2 * n\n"
LOOP = "def solve(n):\n    t = 0\n    for i in range(n):\n        t += i * i\n    return t\n"


def test_probe_says_that_it_works(sandbox: Wasm) -> None:
    assert sandbox.probe().ok


def test_probe_names_the_remedy_without_an_interpreter(
    monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    monkeypatch.setenv("EFFBENCH_WASM", str(tmp_path))
    found = Wasm().probe()
    assert not found.ok
    assert "effbench sandbox build wasm" in found.remedy


def test_runtime_names_all_that_a_count_hangs_on(sandbox: Wasm) -> None:
    facts = sandbox.describe_runtime()
    assert {"guest_python", "guest_image", "wasmtime"} <= set(facts)
    assert facts == sandbox.describe_runtime()


def test_numpy_is_refused(sandbox: Wasm) -> None:
    with pytest.raises(CapabilityError, match="numpy"):
        sandbox.start(GuestSpec(numpy=True))


def test_fuel_limit_is_exact(guest: Guest) -> None:
    fuel = run(guest, LOOP, 5000).fuel
    assert fuel is not None
    enough = run(guest, LOOP, 5000, limits=replace(LIMITS, units=fuel))
    assert interpret(enough).verdict is Verdict.AC
    assert enough.fuel == fuel
    short = run(guest, LOOP, 5000, limits=replace(LIMITS, units=fuel - 1))
    assert (short.ended, short.fuel) == ("cpu limit", fuel - 1)


def test_limit_cannot_be_caught(guest: Guest) -> None:
    source = (
        "def solve():\n    while True:\n        try:\n            while True: pass\n"
        "        except BaseException: pass\n"
    )
    seen = run(guest, source, limits=replace(LIMITS, units=20_000_000))
    assert (seen.ended, seen.fuel) == ("cpu limit", 20_000_000)


def test_null_runs_cost_what_encoding_costs(guest: Guest) -> None:
    def null(value: object) -> int:
        job = Job(Kind.NULL, DOUBLE, "solve", codec.encode((1,)), LIMITS, codec.encode(value))
        seen = guest.run(job)
        assert seen.frame == b"A" + codec.encode(value)
        assert seen.fuel is not None
        return seen.fuel

    assert null(list(range(10_000))) > 5 * null(list(range(1000))) > null([])


def test_comments_are_free(guest: Guest) -> None:
    commented = LOOP.replace("    return", "    # " + "x" * 50_000 + "\n    return")
    fuel = run(guest, LOOP, 2000).fuel
    assert fuel is not None
    assert run(guest, commented, 2000).fuel == pytest.approx(fuel, rel=0.001)


@pytest.mark.parametrize(
    ("body", "verdict", "ended"),
    [
        ("while True: pass", Verdict.TLE, "cpu limit"),
        ("return [0] * (1 << 28)", Verdict.MLE, "exited"),
        ("x = []\n    while True: x.append('y' * 99_999)", Verdict.MLE, "exited"),
        ("return b'x' * (20 << 20)", Verdict.OLE, "answer limit"),
        ("import os; os._exit(3)", Verdict.RTE, "exited"),
        ("import os; os.abort()", Verdict.RTE, "exited"),
        ("import sys; sys.exit(1)", Verdict.RTE, "exited"),
        ("return object()", Verdict.WA, "exited"),
        ("return 1 / 0", Verdict.RTE, "exited"),
    ],
)
def test_every_end(guest: Guest, body: str, verdict: Verdict, ended: str) -> None:
    limits = replace(LIMITS, memory_bytes=200 * MIB, answer_bytes=16 * MIB)
    seen = run(guest, f"def solve():\n    {body}\n", limits=limits)
    assert (interpret(seen).verdict, seen.ended) == (verdict, ended), interpret(seen).detail
    assert ask(guest, DOUBLE, 4) == 8


@pytest.mark.parametrize("source", ["def solve(:", "x = " + "(" * 100_000, "\0"])
def test_what_does_not_compile(guest: Guest, source: str) -> None:
    seen = run(guest, source)
    assert interpret(seen).verdict is Verdict.CE
    assert not seen.prepared


def test_exit_codes_are_told(guest: Guest) -> None:
    assert run(guest, solve("import os; os._exit(3)")).exit_code == 3
    assert run(guest, solve("import os; os.abort()")).exit_code < 0


def test_peak_memory_grows_with_the_program(guest: Guest) -> None:
    small = run(guest, solve("return len(bytes(1 << 20))"))
    large = run(guest, solve("return len(bytes(100 << 20))"))
    assert small.peak_bytes < 10 * MIB < 100 * MIB <= large.peak_bytes < 150 * MIB
    assert run(guest, solve("return len(bytes(100 << 20))")).peak_bytes == large.peak_bytes


def test_deep_recursion_works(guest: Guest) -> None:
    deep = (
        "import functools, sys\nsys.setrecursionlimit(10**6)\n"
        "{decorator}\ndef f(n):\n    return 0 if n == 0 else 1 + f(n - 1)\n"
        "def solve(n):\n    return f(n)\n"
    )
    assert ask(guest, deep.format(decorator=""), 100_000) == 100_000
    assert ask(guest, deep.format(decorator="@functools.lru_cache(None)"), 20_000) == 20_000


UNSUPPORTED = {
    "an absent module": solve("import socket"),
    "an absent module, caught": solve("try: import fcntl", "except ImportError: return 1"),
    "a part of an absent package": solve("import multiprocessing.pool"),
    "C code nested too deep": (
        "import sys\nsys.setrecursionlimit(1 << 30)\nclass Deep:\n"
        "    def __repr__(self): return repr(self)\ndef solve(): return repr(Deep())\n"
    ),
    "32 bits": solve("return 'x'.ljust(1 << 40)"),
    "an absent function of os": solve("import os; os.fork()"),
}


@pytest.mark.parametrize("source", UNSUPPORTED.values(), ids=UNSUPPORTED.keys())
def test_what_it_cannot_judge_it_says(guest: Guest, source: str) -> None:
    found = interpret(run(guest, source))
    assert found.is_unfit, found.detail


@pytest.mark.parametrize(
    "source",
    [solve("import no_such_module"), solve("import math; math.no_such"), solve("return 10.0**400")],
)
def test_a_programs_own_faults_are_its_own(guest: Guest, source: str) -> None:
    found = interpret(run(guest, source))
    assert (found.verdict, found.is_unfit) == (Verdict.RTE, False)


def test_sizes_look_native(guest: Guest) -> None:
    source = solve("import sys", "return sys.maxsize, min(5, sys.maxsize), sys.int_info[0]")
    assert ask(guest, source) == (2**63 - 1, 5, 30)


def test_a_killed_host_process_is_replaced(sandbox: Wasm) -> None:
    guest = sandbox.start(GuestSpec())
    try:
        psutil.Process(run(guest, DOUBLE, 1).pid).kill()
        with pytest.raises(GuestError):
            while True:  # the signal may arrive a moment later
                run(guest, DOUBLE, 1)
        assert ask(guest, DOUBLE, 2) == 4
    finally:
        guest.close()


def test_wall_time_is_the_second_line(sandbox: Wasm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandboxes, "GRACE_S", 0.2)
    monkeypatch.setattr(sandboxes, "LEAST_FUEL_PER_S", 1 << 62)
    guest = sandbox.start(GuestSpec())
    try:
        seen = run(guest, solve("while True: pass"), limits=replace(LIMITS, units=10**15))
        assert seen.ended == "wall limit"
        monkeypatch.setattr(sandboxes, "GRACE_S", 30.0)
        assert ask(guest, DOUBLE, 2) == 4
    finally:
        guest.close()


def test_closing_leaves_no_process(sandbox: Wasm) -> None:
    guest = sandbox.start(GuestSpec())
    pid = run(guest, DOUBLE, 1).pid
    guest.close()
    guest.close()
    assert not psutil.pid_exists(pid)
    with pytest.raises(GuestError, match="gone"):
        run(guest, DOUBLE, 1)
