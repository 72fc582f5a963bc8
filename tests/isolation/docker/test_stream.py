"""The attached stream: frames of two streams on one socket, whole, torn or cut off."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effbench.isolation.docker.stream import (
    HEADER,
    LAST_WORDS_BYTES,
    STANDARD_ERROR,
    AttachedStream,
)

OUT = 1


def frame(kind: int, data: bytes) -> bytes:
    return HEADER.pack(kind, len(data)) + data


def soon() -> float:
    return time.monotonic() + 5


def connect(remove: Callable[[], None] = lambda: None) -> tuple[AttachedStream, socket.socket]:
    ours, theirs = socket.socketpair()
    return AttachedStream(ours, remove), theirs


@pytest.fixture
def ends() -> Iterator[tuple[AttachedStream, socket.socket]]:
    stream, theirs = connect()
    yield stream, theirs
    stream.close()
    theirs.close()


def read_all(stream: AttachedStream, size: int = 1 << 16) -> bytes:
    chunks = []
    while chunk := stream.read(size, soon()):
        chunks.append(chunk)
    return b"".join(chunks)


Frames = st.lists(st.tuples(st.sampled_from([OUT, STANDARD_ERROR]), st.binary(max_size=40)))


@given(frames=Frames, pieces=st.integers(1, 20), size=st.integers(1, 50))
def test_streams_are_told_apart(frames: list[tuple[int, bytes]], pieces: int, size: int) -> None:
    stream, theirs = connect()
    wire = b"".join(frame(kind, data) for kind, data in frames)
    step = len(wire) // pieces + 1  # few enough for the socket's buffer
    for start in range(0, len(wire), step):
        theirs.sendall(wire[start : start + step])
    theirs.close()
    assert read_all(stream, size) == b"".join(data for kind, data in frames if kind == OUT)
    said = b"".join(data for kind, data in frames if kind == STANDARD_ERROR)
    assert stream.kill() == said[-LAST_WORDS_BYTES:]
    stream.close()


def test_written_bytes_arrive(ends: tuple[AttachedStream, socket.socket]) -> None:
    stream, theirs = ends
    stream.write(b"job")
    assert theirs.recv(10) == b"job"


@pytest.mark.parametrize("sent", [b"", b"\1\0\0", frame(OUT, b"abc")[:-3], frame(2, b"oops")])
def test_silence_times_out(ends: tuple[AttachedStream, socket.socket], sent: bytes) -> None:
    stream, theirs = ends
    theirs.sendall(sent)
    with pytest.raises(TimeoutError):
        stream.read(10, time.monotonic() + 0.05)


@pytest.mark.parametrize("sent", [b"", b"\1\0\0", frame(OUT, b"abc")[:-3]])
def test_cut_off_stream_ends(ends: tuple[AttachedStream, socket.socket], sent: bytes) -> None:
    stream, theirs = ends
    theirs.sendall(sent)
    theirs.close()
    assert stream.read(10, soon()) == b""


def test_last_words_are_bounded_and_end_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("effbench.isolation.docker.stream.LAST_WORDS_S", 0.05)
    removed = []
    stream, theirs = connect(lambda: removed.append(True))
    theirs.sendall(frame(STANDARD_ERROR, b"x" * LAST_WORDS_BYTES + b"the end"))
    said = stream.kill()
    assert said.endswith(b"the end")
    assert len(said) == LAST_WORDS_BYTES
    assert removed
    stream.close()
    theirs.close()


def test_close_wakes_a_waiting_thread_and_can_be_repeated() -> None:
    stream, theirs = connect()
    found: list[bytes] = []
    thread = threading.Thread(target=lambda: found.append(stream.read(1, time.monotonic() + 60)))
    thread.start()
    stream.close()
    stream.close()
    thread.join(10)
    assert found == [b""]
    with pytest.raises(OSError):
        stream.write(b"x")
    theirs.close()
