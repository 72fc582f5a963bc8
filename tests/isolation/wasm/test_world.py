"""The guest's world: the same everywhere, nothing leads out of it, nothing in it is free."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from effbench import codec
from effbench.isolation.base import Guest
from effbench.isolation.wasm.system import TAIL_BYTES
from effbench.model import Verdict
from effbench.observing import interpret
from tests.isolation.conformance import LIMITS, ask, run
from tests.isolation.wasm.programs import solve


def test_clocks_follow_the_work(guest: Guest) -> None:
    source = solve(
        "import time",
        "a = time.perf_counter_ns(); sum(range(arguments[0])); b = time.perf_counter_ns()",
        "return b - a",
    )
    short, long = ask(guest, source, 10_000), ask(guest, source, 100_000)
    assert isinstance(short, int)
    assert isinstance(long, int)
    assert 5 * short < long < 20 * short
    assert ask(guest, source, 10_000) == short


def test_sleeping_moves_clocks_and_costs_nothing(guest: Guest) -> None:
    source = solve(
        "import time",
        "start = time.monotonic(); time.sleep(arguments[0])",
        "return round(time.monotonic() - start)",
    )
    assert ask(guest, source, 1) == 1
    assert ask(guest, source, 10_000) == 10_000
    assert run(guest, source, 10_000).fuel == pytest.approx(run(guest, source, 1).fuel, rel=0.01)


def test_date_is_fixed(guest: Guest) -> None:
    source = solve("import datetime", "return datetime.date.today().isoformat()")
    assert ask(guest, source) == "2000-01-01"


def test_random_bytes_are_fixed(guest: Guest) -> None:
    source = solve("import os, random", "return os.urandom(8), random.random(), hash('x')")
    assert ask(guest, source) == ask(guest, source)


@pytest.mark.parametrize(
    "expression",
    [
        "open('/etc/passwd')",
        "open('x', 'w')",
        "os.listdir('.')",
        "os.mkdir('x')",
        "os.stat('/')",
        "os.rename('a', 'b')",
        "os.unlink('a')",
        "os.rmdir('a')",
        "os.readlink('a')",
        "os.utime('a')",
        "os.read(3, 1)",
        "os.write(3, b'x')",
        "os.read(1, 1)",
        "os.lseek(0, 0, 0)",
        "os.fsync(3)",
    ],
)
def test_nothing_leads_out(guest: Guest, expression: str) -> None:
    lines = ("import os", "try:", f"    {expression}", "except OSError as e: return e.errno")
    assert isinstance(ask(guest, solve(*lines)), int)


def test_there_are_no_folders(guest: Guest) -> None:
    lines = ("import os, pathlib", "return list(os.walk('/')), list(pathlib.Path().glob('**/*'))")
    assert ask(guest, solve(*lines)) == ([], [])


def test_standard_input_is_empty(guest: Guest) -> None:
    assert ask(guest, solve("import sys", "return sys.stdin.read()")) == ""


def test_environment_and_arguments_are_empty(guest: Guest) -> None:
    source = solve("import os, sys", "return dict(os.environ), sys.argv, sys.path, os.getpid() > 0")
    assert ask(guest, source) == ({}, [""], [], True)


def test_output_is_bounded_and_its_tail_is_kept(guest: Guest) -> None:
    seen = run(guest, solve("print('a' * 70_000 + 'end', flush=True)", "raise ValueError"))
    assert seen.output_bytes == 70_004
    assert seen.output.endswith(b"end\n")
    seen = run(guest, solve("while True: print('x' * 5000)"))
    assert seen.ended == "output limit"
    assert seen.output_bytes <= LIMITS.output_bytes + 2 * 65_536


@pytest.mark.parametrize("size", [0, 1 << 20, (1 << 20) + 1])
def test_work_of_the_host_is_charged(guest: Guest, size: int) -> None:
    source = solve("import os", "return len(os.urandom(arguments[0]))")
    seen = run(guest, source, size)
    assert interpret(seen).verdict is Verdict.AC
    assert seen.fuel is not None
    assert seen.fuel >= size


@pytest.mark.parametrize(
    "body",
    [
        "os.write(1, b'x' * (1 << 24))",
        "[os.write(1, b'x' * 1000) for _ in range(10_000)]",
        "[os.write(1, b'') for _ in range(10_000)]",
        "os.urandom(1 << 30)",
    ],
)
def test_hosts_buffers_cannot_be_filled(guest: Guest, body: str) -> None:
    seen = run(guest, solve("import os", body, "return 1"))
    assert seen.ended in ("exited", "output limit", "cpu limit")
    assert len(seen.output) <= TAIL_BYTES
    assert ask(guest, solve("return 2")) == 2


def test_fuel_depends_on_nothing_outside(guest: Guest, tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "from effbench.isolation.base import GuestSpec\n"
        "from effbench.isolation.wasm.sandbox import Wasm\n"
        "from tests.isolation.conformance import run\n"
        "guest = Wasm().start(GuestSpec())\n"
        "print(run(guest, sys.argv[1], 3000).fuel)\n"
        "guest.close()\n"
    )
    source = solve(
        "import random",
        "words = {str(random.random()) for _ in range(arguments[0])}",
        "return len(sorted(words)), len({hash(w) % 97 for w in words})",
    )
    variables = {"PYTHONHASHSEED": "5", "TZ": "Asia/Tokyo", "LC_ALL": "C", "X": "y" * 5000}
    variables |= {k: v for k, v in os.environ.items() if k.startswith(("EFFBENCH", "HOME", "XDG"))}
    variables["PYTHONPATH"] = str(Path(__file__).parents[3])
    done = subprocess.run(
        [sys.executable, "-c", script, source],
        cwd=tmp_path,
        env=variables,
        capture_output=True,
        text=True,
        check=True,
    )
    here = run(guest, source, 3000)
    assert codec.decode(interpret(here).answer) == (3000, 97)
    assert int(done.stdout) == here.fuel
