"""The portable sandbox: the shared attacks, limits to the unit, a host that survives everything."""

from __future__ import annotations

import shutil
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import psutil
import pytest

from effbench import codec
from effbench.errors import CapabilityError, GuestError
from effbench.isolation.base import MIB, Guest, GuestSpec, Job, Kind, Observation
from effbench.isolation.wasm import preparation, watch
from effbench.isolation.wasm import sandbox as sandboxes
from effbench.isolation.wasm.sandbox import Wasm
from effbench.model import Verdict
from effbench.observing import interpret
from tests.isolation.attacks import DOUBLE
from tests.isolation.conformance import LIMITS, TIGHT, SandboxConformance, ask, run
from tests.isolation.wasm.programs import solve

LOOP = "def solve(n):\n    t = 0\n    for i in range(n):\n        t += i * i\n    return t\n"
SPIN = solve("while True: pass")


class TestWasm(SandboxConformance):
    """Attacks on a real guest, in which much is not even there to be refused."""

    refusals = (*SandboxConformance.refusals, AttributeError)


@pytest.fixture
def own(sandbox: Wasm) -> Iterator[Guest]:
    """A guest of the test's own, to be broken."""
    guest = sandbox.start(GuestSpec())
    yield guest
    guest.close()


def fuel_of(seen: Observation) -> int:
    assert seen.fuel is not None
    return seen.fuel


@pytest.mark.parametrize("n", [0, 1, 777, 5000])
def test_fuel_limit_is_exact(guest: Guest, n: int) -> None:
    cost = fuel_of(run(guest, LOOP, n))
    enough = run(guest, LOOP, n, limits=replace(LIMITS, units=cost))
    assert (interpret(enough).verdict, enough.fuel) == (Verdict.AC, cost)
    for less in (1, 2, 10, cost // 2):
        short = run(guest, LOOP, n, limits=replace(LIMITS, units=cost - less))
        assert (short.ended, short.fuel) == ("cpu limit", cost - less)
        assert interpret(short).verdict is Verdict.TLE


def test_limit_on_units_replaces_the_one_on_time(guest: Guest) -> None:
    seen = run(guest, SPIN, limits=replace(LIMITS, units=20_000_000.7))
    assert (seen.ended, seen.fuel) == ("cpu limit", 20_000_000)
    seen = run(guest, SPIN, limits=replace(LIMITS, cpu_ns=1_000_000))
    assert (seen.ended, seen.fuel) == ("cpu limit", 1_000_000 * sandboxes.FUEL_PER_CPU_NS)


def test_slow_compiling_is_stopped(guest: Guest) -> None:
    source = "x = [" + "1 + y, " * 20_000 + "]\n" + DOUBLE
    assert ask(guest, DOUBLE, 1) == 2
    seen = run(guest, source, 1, limits=replace(LIMITS, prepare_ns=1_000_000))
    assert (interpret(seen).verdict, seen.prepared, seen.fuel) == (Verdict.CE, False, None)


def test_same_fuel_after_anything(guest: Guest, own: Guest) -> None:
    first = run(guest, LOOP, 1000).fuel
    for source in (SPIN, solve("import os; os._exit(1)"), solve("return [0] * (1 << 24)")):
        run(guest, source, limits=TIGHT)
        assert run(guest, LOOP, 1000).fuel == first
    assert run(own, LOOP, 1000).fuel == first


def test_null_runs_cost_what_encoding_costs(guest: Guest) -> None:
    def null(value: object) -> int:
        job = Job(Kind.NULL, DOUBLE, "solve", codec.encode((1,)), LIMITS, codec.encode(value))
        seen = guest.run(job)
        assert seen.frame == b"A" + codec.encode(value)
        return fuel_of(seen)

    assert null(list(range(10_000))) > 5 * null(list(range(1000))) > null([])


@pytest.mark.parametrize(
    ("body", "verdict"),
    [
        ("import sys; sys.exit(1)", Verdict.RTE),
        ("return object()", Verdict.WA),
        ("return 1 / 0", Verdict.RTE),
        ("raise KeyboardInterrupt", Verdict.RTE),
        ("import faulthandler; faulthandler._sigabrt()", Verdict.RTE),
    ],
)
def test_every_end(guest: Guest, body: str, verdict: Verdict) -> None:
    found = interpret(run(guest, solve(body)))
    assert found.verdict is verdict, found.detail
    assert not found.is_unfit
    assert ask(guest, DOUBLE, 4) == 8


@pytest.mark.parametrize("source", ["def solve(:", "x = " + "(" * 100_000, "\0"])
def test_what_does_not_compile(guest: Guest, source: str) -> None:
    seen = run(guest, source)
    assert interpret(seen).verdict is Verdict.CE
    assert not seen.prepared


def test_exit_codes_are_told(guest: Guest) -> None:
    assert run(guest, solve("import os; os._exit(3)")).exit_code == 3
    assert run(guest, solve("import os; os.abort()")).exit_code < 0
    assert run(guest, solve("return 1")).exit_code == 0


def test_peak_memory_grows_with_the_program(guest: Guest) -> None:
    source = solve("return len(bytes(arguments[0]))")
    small, large = (run(guest, source, size) for size in (MIB, 100 * MIB))
    assert small.peak_bytes < 4 * MIB
    assert 100 * MIB <= large.peak_bytes <= 200 * MIB
    assert run(guest, source, 100 * MIB).peak_bytes == large.peak_bytes
    assert run(guest, source, MIB).peak_bytes == small.peak_bytes


def test_memory_limit_counts_from_the_warm_guest(guest: Guest) -> None:
    source = solve("return len(bytes(arguments[0]))")
    limits = replace(LIMITS, memory_bytes=64 * MIB)
    assert interpret(run(guest, source, 60 * MIB, limits=limits)).verdict is Verdict.AC
    # Twice as much, because the guest's allocator rounds such blocks up to powers of two.
    assert interpret(run(guest, source, 120 * MIB, limits=limits)).verdict is Verdict.AC
    assert interpret(run(guest, source, 140 * MIB, limits=limits)).verdict is Verdict.MLE


def test_memory_errors_can_be_survived(guest: Guest) -> None:
    source = solve("try: bytes(1 << 30)", "except MemoryError: return 'survived'")
    assert ask(guest, source) == "survived"


def test_a_limit_beyond_32_bits_is_no_error(guest: Guest) -> None:
    seen = run(guest, DOUBLE, 4, limits=replace(LIMITS, memory_bytes=1 << 40))
    assert interpret(seen).verdict is Verdict.AC


@dataclass(frozen=True)
class Killing(Job):
    """A job before which the host process is killed."""

    pid: int = 0

    def encode(self, base_bytes: int, spec: GuestSpec) -> bytes:
        psutil.Process(self.pid).kill()
        return Job.encode(self, base_bytes, spec)


def test_a_killed_host_process_is_replaced(own: Guest) -> None:
    pid = run(own, DOUBLE, 1).pid
    with pytest.raises(GuestError, match="the guest is gone"):
        own.run(Killing(Kind.CALL, SPIN, "solve", codec.encode(()), LIMITS, pid=pid))
    seen = run(own, DOUBLE, 2)
    assert codec.decode(interpret(seen).answer) == 4
    assert seen.pid != pid
    assert not psutil.pid_exists(pid)


def test_a_new_host_process_takes_the_file_that_is_whole_then(
    own: Guest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pid = run(own, DOUBLE, 1).pid
    with pytest.raises(GuestError, match="the guest is gone"):
        own.run(Killing(Kind.CALL, SPIN, "solve", codec.encode(()), LIMITS, pid=pid))
    before = preparation.prepare()
    made_again = replace(before, path=tmp_path / "again.cwasm")
    shutil.copy(before.path, made_again.path)
    monkeypatch.setattr(preparation, "prepare", lambda: made_again)
    seen = run(own, DOUBLE, 2)
    assert codec.decode(interpret(seen).answer) == 4
    assert psutil.Process(seen.pid).cmdline()[-1] == str(made_again.path)


def test_wall_time_is_the_second_line_and_no_verdict(
    own: Guest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandboxes, "GRACE_S", 0.2)
    monkeypatch.setattr(sandboxes, "LEAST_FUEL_PER_S", 1 << 62)
    with pytest.raises(GuestError, match="the guest is gone: it did not answer in time"):
        run(own, SPIN, limits=replace(LIMITS, units=10**15))
    monkeypatch.setattr(sandboxes, "GRACE_S", 30.0)
    assert ask(own, DOUBLE, 2) == 4


def test_guest_that_is_held_from_outside_is_replaced(
    own: Guest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "STALL_S", 0.5)
    process = psutil.Process(run(own, DOUBLE, 1).pid)
    process.suspend()
    with pytest.raises(GuestError, match="the guest is gone: it was held up from outside"):
        run(own, SPIN, limits=replace(LIMITS, units=10**15))
    assert not process.is_running()
    assert ask(own, DOUBLE, 2) == 4


def test_guest_that_cannot_be_watched_is_trouble_of_our_own(
    own: Guest, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", refuse)
        with pytest.raises(GuestError, match=r"no thread can be started: .*ulimit -u"):
            run(own, DOUBLE, 1)
    assert ask(own, DOUBLE, 2) == 4


def test_closing_leaves_no_process(own: Guest) -> None:
    pid = run(own, DOUBLE, 1).pid
    own.close()
    assert not psutil.pid_exists(pid)
    with pytest.raises(GuestError, match="the guest is gone"):
        run(own, DOUBLE, 1)


def test_wishes_that_it_cannot_fulfil_are_refused(sandbox: Wasm) -> None:
    for spec in (GuestSpec(numpy=True), GuestSpec(wrapper=("/bin/tool",))):
        with pytest.raises(CapabilityError, match="no numpy and takes no instrument"):
            sandbox.start(spec)
    assert not sandbox.offers_numpy


def test_runtime_names_all_that_a_count_hangs_on(sandbox: Wasm) -> None:
    facts = sandbox.describe_runtime()
    assert {"guest_python", "guest_image", "wasmtime"} <= set(facts)
    assert facts == Wasm().describe_runtime()


def test_probe_names_what_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("EFFBENCH_WASM", str(tmp_path))
    found = Wasm().probe()
    assert not found.ok
    assert "effbench sandbox build wasm" in found.remedy
    monkeypatch.setitem(sys.modules, "wasmtime", None)  # as if it was not installed
    found = Wasm().probe()
    assert (found.ok, found.remedy) == (False, "pip install wasmtime")
