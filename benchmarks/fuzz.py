"""fuzz: the decoder that reads answers, against a million mutations of valid messages and noise.

Each input either decodes to plain data, which then encodes to a message again, or is refused with
DecodeError. Nothing else may be raised, and no input may take long or much memory: the process's
address space is limited to 64 MiB above what it has at the start, for messages of at most 2 kB.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import time
from collections import Counter

import numpy
import psutil
from machine import announce

from effbench import codec

ROOM_BYTES = 64 << 20
SIZE_BYTES = 2048
SLOW_S = 0.25  # on a loaded machine; a hang is what matters
LIMITS = codec.Limits(bytes=SIZE_BYTES, nodes=10_000, depth=50)
SEEDS = (
    (),
    [1, -(2**70), 3.5, None, True, "text", b"bytes", 2 + 1j],
    {"key": [1, 2, {"deep": ({1, 2}, frozenset("ab"))}], 7: bytearray(b"x")},
    [[[[[[[["nested"]]]]]]]],
    list(range(100)),
    ["word"] * 40,
    [0.5] * 30,
    {i: str(i) for i in range(20)},
    numpy.arange(12).reshape(3, 4),
    numpy.array(["a", "bc"]),
    (numpy.float64(0.5), numpy.int8(3)),
)


def main() -> int:
    """Decode, count, and return 1 if anything but data or a refusal came out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    announce()
    rng = random.Random(arguments.seed)
    messages = [codec.encode(value) for value in SEEDS]
    room = psutil.Process().memory_info().vms + ROOM_BYTES
    resource.setrlimit(resource.RLIMIT_AS, (room, room))
    ends, slowest = Counter[str](), 0.0
    for _ in range(arguments.inputs):
        data = make_input(rng, messages)
        started = time.perf_counter()
        ends[try_input(data)] += 1
        slowest = max(slowest, time.perf_counter() - started)
    print(f"{arguments.inputs:,} inputs: {dict(ends)}; the slowest took {slowest * 1000:.1f} ms")
    bad = set(ends) - {"data", "refused"}
    return 1 if bad or slowest > SLOW_S else 0


def make_input(rng: random.Random, messages: list[bytes]) -> bytes:
    """Return noise, or a valid message with bytes changed, cut out, repeated or exchanged."""
    if rng.random() < 0.05:
        return rng.randbytes(rng.randrange(64))
    data = bytearray(rng.choice(messages))
    for _ in range(rng.randrange(1, 6)):
        at = rng.randrange(len(data) + 1)
        kind = rng.randrange(5)
        if kind == 0 and at < len(data):
            data[at] = rng.randrange(256)
        elif kind == 1:
            del data[at : at + rng.randrange(1, 9)]
        elif kind == 2:
            data[at:at] = data[at : at + rng.randrange(1, 17)]
        elif kind == 3:
            # Lengths and counts are what a decoder may believe too easily.
            data[at : at + 4] = rng.choice(
                (b"\xff\xff\xff\xff", b"\0\0\0\x80", b"\xff\xff\xff\x7f")
            )
        else:
            other = rng.choice(messages)
            data[at:] = other[rng.randrange(len(other) + 1) :]
    return bytes(data[:SIZE_BYTES])


def try_input(data: bytes) -> str:
    """Return how an input ended; the name of an exception where it must not end so."""
    try:
        value = codec.decode(data, LIMITS)
        codec.encode(value)
    except codec.DecodeError:
        return "refused"
    except Exception as error:
        print(f"{type(error).__name__} for {data.hex()}", file=sys.stderr)
        return type(error).__name__
    return "data"


if __name__ == "__main__":
    sys.exit(main())
