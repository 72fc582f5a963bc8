"""What the portable lane's two processes say to each other: one order, one report a run."""

from __future__ import annotations

import struct
from dataclasses import astuple, dataclass
from typing import IO, Any

from effbench import codec

SIZE = struct.Struct("<Q")
_LIMITS = codec.Limits(bytes=1 << 31)


@dataclass(frozen=True, slots=True)
class Order:
    """One run: the job's message and what it may use.

    With a `standard_input`, it is a whole program's, whose standard output is its answer.
    """

    job: bytes
    prepare_fuel: int
    fuel: int
    memory_bytes: int
    answer_bytes: int
    output_bytes: int
    standard_input: bytes | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What was seen of a run; the fields are those of an Observation."""

    ended: str
    exit_code: int
    prepared: bool
    fuel: int
    cpu_ns: int
    wall_ns: int
    peak_bytes: int
    output_bytes: int
    frame: bytes
    output: bytes


def send(stream: IO[bytes], message: Order | Report) -> None:
    """Write one message."""
    data = codec.encode(astuple(message), _LIMITS)
    stream.write(SIZE.pack(len(data)) + data)
    stream.flush()


def receive_order(stream: IO[bytes]) -> Order | None:
    """Return the next order; None when there will be no other."""
    data = _receive(stream)
    return None if data is None else Order(*_fields(data))


def receive_report(stream: IO[bytes]) -> Report | None:
    """Return the next report; None when the other process is gone."""
    data = _receive(stream)
    return None if data is None else Report(*_fields(data))


def _fields(data: bytes) -> tuple[Any, ...]:
    fields = codec.decode(data, _LIMITS)
    if not isinstance(fields, tuple):
        raise ValueError("a message has to be a tuple")
    return fields


def _receive(stream: IO[bytes]) -> bytes | None:
    head = stream.read(SIZE.size)
    if len(head) < SIZE.size:
        return None
    (size,) = SIZE.unpack(head)
    data = stream.read(size)
    return data if len(data) == size else None
