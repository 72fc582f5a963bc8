"""The host's end of a guest, against supervisors that misbehave."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from effbench import codec
from effbench.errors import GuestError
from effbench.isolation import guest as guest_module
from effbench.isolation import stream as stream_module
from effbench.isolation.base import Guest, GuestSpec, Job, Kind, RunLimits
from effbench.isolation.guest import StreamGuest
from effbench.isolation.stream import ProcessStream
from effbench.perf_event import Reading

FRAMES = """
import json, os, struct, sys, time

def send(header, *bodies):
    text = json.dumps(header).encode()
    body = b"".join(bodies)
    os.write(1, struct.pack("<II", len(text), len(body)) + text + body)

def receive():
    head, body = struct.unpack("<II", sys.stdin.buffer.read(8))
    return json.loads(sys.stdin.buffer.read(head)), sys.stdin.buffer.read(body)

"""
HELLO = 'send({"base_bytes": 1000, "sizes": []})\n'
JOB = Job(Kind.CALL, "x", "f", codec.encode(()), RunLimits(10, 10, 50, prepare_ns=10))

Start = Callable[[str], StreamGuest]


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts a supervisor that follows a script."""
    monkeypatch.setattr(guest_module, "SLACK_NS", 500_000_000)
    processes = []

    def run(script: str) -> StreamGuest:
        process = subprocess.Popen(
            [sys.executable, "-I", "-S", "-c", FRAMES + script],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        processes.append(process)
        return StreamGuest(ProcessStream(process), GuestSpec(memory_factor=2))

    yield run
    for process in processes:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None:
                stream.close()


def test_job_and_observation_cross(start: Start) -> None:
    guest = start(
        HELLO
        + """
header, body = receive()
fields = {name: 1 for name in ("pid", "window_cpu_ns", "total_cpu_ns", "wall_ns", "peak_bytes")}
fields |= {"status": -9, "ended": "cpu limit", "prepared": True, "output_bytes": 3}
fields |= {"counter": [5, 9, 8]}
send({**fields, "sizes": [len(body), 3, 2]}, body, b"out", b"lo")
"""
    )
    assert isinstance(guest, Guest)
    seen = guest.run(JOB)
    assert (seen.exit_code, seen.ended, seen.output, seen.log) == (-9, "cpu limit", b"out", b"lo")
    assert seen.counter == Reading(5, 9, 8)
    kind, *_, limit, marked = codec.decode(seen.frame)  # type: ignore[misc]
    assert (kind, limit, marked) == ("call", 1000 + 2 * 50, False)
    guest.close()


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("", "the guest is gone"),
        ('sys.exit("last words")', "last words"),
        ('send({"error": "no interpreter"})', "no interpreter"),
        ('os.write(1, struct.pack("<II", 1 << 20, 0))', "beyond all limits"),
        ('os.write(1, struct.pack("<II", 2, (1 << 32) - 1))', "beyond all limits"),
    ],
)
def test_bad_hello(start: Start, script: str, message: str) -> None:
    with pytest.raises(GuestError, match=message):
        start(script)


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("receive(); sys.exit('crashed')", "crashed"),
        ("receive(); time.sleep(60)", "did not answer in time"),
        ("receive(); os.write(1, b'x'); time.sleep(60)", "did not answer in time"),
        ("receive(); send({'error': 'the zygote died'})", "the zygote died"),
    ],
)
def test_bad_answer(start: Start, script: str, message: str) -> None:
    guest = start(HELLO + script)
    with pytest.raises(GuestError, match=message):
        guest.run(JOB)


def test_job_that_nobody_reads_is_given_up(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream_module, "WRITE_S", 0.2)
    guest = start(HELLO + "time.sleep(60)")
    with pytest.raises(GuestError, match="gone"):
        guest.run(replace(JOB, arguments=bytes(1 << 22)))


def test_large_job_arrives_whole(start: Start) -> None:
    reply = "{'sizes': [4], 'pid': 1, 'status': 0, 'ended': 'exited', 'prepared': True, "
    reply += "**dict.fromkeys(['window_cpu_ns', 'total_cpu_ns', 'wall_ns', 'peak_bytes'], 0), "
    reply += "'output_bytes': 0, 'counter': None}"
    script = "head, body = receive(); import hashlib\n"
    script += f"send({{**{reply}, 'sizes': [32, 0, 0]}}, hashlib.sha256(body).digest())\n"
    guest = start(HELLO + script)
    job = replace(JOB, arguments=bytes(range(256)) * (1 << 14))
    body = job.encode(1000, GuestSpec(memory_factor=2))
    assert guest.run(job).frame == hashlib.sha256(body).digest()


def test_closed_guest_is_gone(start: Start) -> None:
    guest = start(HELLO + "time.sleep(60)")
    guest.close()
    guest.close()
    with pytest.raises(GuestError, match="gone"):
        guest.run(JOB)
