"""The process around a guest: what it reports of each order, and when it ends."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from effbench import codec
from effbench.isolation.base import MIB, GuestSpec, Job, Kind
from effbench.isolation.wasm.host import carry_out
from effbench.isolation.wasm.interpreter import Interpreter
from effbench.isolation.wasm.messages import Order, Report, receive_report, send
from effbench.isolation.wasm.preparation import Prepared, prepare
from effbench.isolation.wasm.sandbox import Wasm
from tests.isolation.attacks import DOUBLE
from tests.isolation.conformance import LIMITS
from tests.isolation.wasm.programs import solve

PATIENCE_S = 30.0


@pytest.fixture(scope="module")
def image(sandbox: Wasm) -> Prepared:
    """The image that the sandbox runs."""
    return prepare()


@pytest.fixture(scope="module")
def interpreter(image: Prepared) -> Interpreter:
    return Interpreter.load(image.path)


def make_order(image: Prepared, source: str, *arguments: object) -> Order:
    job = Job(Kind.CALL, source, "solve", codec.encode(arguments), LIMITS)
    return Order(
        job=job.encode(1, GuestSpec()),
        prepare_fuel=10**9,
        fuel=10**9,
        memory_bytes=image.memory_bytes + 64 * MIB,
        answer_bytes=1000,
        output_bytes=1000,
    )


@pytest.fixture
def order(image: Prepared) -> Order:
    return make_order(image, DOUBLE, 4)


def test_an_answer_is_reported(interpreter: Interpreter, order: Order) -> None:
    seen = carry_out(interpreter, order)
    assert (seen.ended, seen.exit_code, seen.prepared) == ("exited", 0, True)
    assert seen.frame == b"A" + codec.encode(8)
    assert 0 < seen.fuel < 10**6
    assert (seen.output, seen.output_bytes) == (b"", 0)


def test_reports_of_one_order_differ_in_times_only(interpreter: Interpreter, order: Order) -> None:
    def timeless(seen: Report) -> Report:
        return replace(seen, cpu_ns=0, wall_ns=0)

    assert timeless(carry_out(interpreter, order)) == timeless(carry_out(interpreter, order))


def test_a_refused_program_was_never_measured(interpreter: Interpreter, image: Prepared) -> None:
    seen = carry_out(interpreter, make_order(image, "def solve(:"))
    assert (seen.frame[:1], seen.prepared, seen.fuel) == (b"C", False, 0)


def test_limits_are_those_of_the_order(interpreter: Interpreter, image: Prepared) -> None:
    order = make_order(image, solve("return b'x' * arguments[0]"), 990)
    answered = carry_out(interpreter, order)
    assert answered.ended == "exited"
    for changes, ended, prepared in (
        ({"answer_bytes": 900}, "answer limit", True),
        ({"fuel": answered.fuel - 1}, "cpu limit", True),
        ({"prepare_fuel": 10}, "cpu limit", False),
    ):
        seen = carry_out(interpreter, replace(order, **changes))
        assert (seen.ended, seen.prepared, seen.frame) == (ended, prepared, b"")
    seen = carry_out(interpreter, replace(order, fuel=answered.fuel))
    assert seen.frame == answered.frame


def test_output_is_reported_and_limited(interpreter: Interpreter, image: Prepared) -> None:
    order = make_order(image, solve("print('x' * arguments[0], flush=True)"), 900)
    seen = carry_out(interpreter, order)
    assert (seen.output, seen.output_bytes) == (b"x" * 900 + b"\n", 901)
    assert carry_out(interpreter, replace(order, output_bytes=900)).ended == "output limit"


def test_a_job_too_large_for_the_guest_is_its_fault(
    interpreter: Interpreter, order: Order, image: Prepared
) -> None:
    huge = replace(order, job=bytes(80 * MIB))
    seen = carry_out(interpreter, huge)
    assert (seen.exit_code, seen.prepared, seen.frame) == (-6, False, b"")


class TestProcess:
    """The process itself."""

    @pytest.fixture
    def process(self, image: Prepared) -> Iterator[subprocess.Popen[bytes]]:
        with launch(image.path) as process:
            yield process
            process.kill()

    def test_serves_order_after_order(
        self, process: subprocess.Popen[bytes], image: Prepared
    ) -> None:
        assert process.stdin and process.stdout
        for n in (1, 2, 3):
            send(process.stdin, make_order(image, DOUBLE, n))
            seen = receive_report(process.stdout)
            assert seen is not None
            assert seen.frame == b"A" + codec.encode(2 * n)

    def test_ends_with_its_orders(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin and process.stdout
        process.stdin.close()
        assert process.wait(30) == 0
        assert process.stdout.read() == b""

    def test_ends_in_the_middle_of_a_run(
        self, process: subprocess.Popen[bytes], image: Prepared
    ) -> None:
        assert process.stdin
        endless = make_order(image, solve("while True: pass"))
        send(process.stdin, replace(endless, fuel=10**15))
        process.stdin.close()
        assert process.wait(30) == 0

    def test_deep_guests_have_room(self, process: subprocess.Popen[bytes], image: Prepared) -> None:
        assert process.stdin and process.stdout
        nested = solve("x = 7", "for _ in range(arguments[0]): x = (x,)", "hash(x)")
        send(process.stdin, make_order(image, nested, 200_000))
        seen = receive_report(process.stdout)
        assert seen is not None
        assert seen.frame == b"A" + codec.encode(None)

    def test_a_file_that_is_no_image_is_told(self, tmp_path: Path) -> None:
        other = tmp_path / "image"
        other.write_bytes(b"something else")
        with launch(other) as process:
            assert process.stderr
            assert process.wait(30) == 1
            assert b"WasmtimeError" in process.stderr.read()


def launch(path: Path) -> subprocess.Popen[bytes]:
    """Start the process by hand."""
    return subprocess.Popen(
        [sys.executable, "-m", "effbench.isolation.wasm.host", str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


# Somebody who starts a guest, says which process it is, and is then killed.
PARENT = """
import psutil, sys, time
from effbench.isolation.base import GuestSpec
from effbench.isolation.wasm.sandbox import PING, Wasm
guest = Wasm().start(GuestSpec())
if sys.argv[1] == "ready":
    guest.run(PING)
(process,) = psutil.Process().children()
process.suspend()
print(process.pid, flush=True)
time.sleep(600)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux's kernel sees to it")
@pytest.mark.parametrize("state", ["starting", "ready"])
def test_a_guest_that_stands_still_ends_with_whoever_started_it(
    image: Prepared, state: str
) -> None:
    argv = [sys.executable, "-c", PARENT, state]
    parent = subprocess.Popen(argv, stdout=subprocess.PIPE, text=True)
    with parent:
        assert parent.stdout is not None
        process = psutil.Process(int(parent.stdout.readline()))
        parent.kill()
    deadline = time.monotonic() + PATIENCE_S
    while process.is_running() and process.status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < deadline
        time.sleep(0.01)
