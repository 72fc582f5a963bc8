"""The codec there and back, against pickle, marshal and json. Only the codec is bounded data."""

from __future__ import annotations

import argparse
import json
import marshal
import pickle
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from machine import announce, print_table

from effbench import codec


@dataclass(frozen=True, slots=True)
class Format:
    """One way to make bytes of a value."""

    name: str
    encode: Callable[[Any], bytes]
    decode: Callable[[bytes], object]


LIMITS = codec.Limits(bytes=1 << 30, nodes=1 << 26)
FORMATS = (
    Format("codec", lambda v: codec.encode(v, LIMITS), lambda b: codec.decode(b, LIMITS)),
    Format("pickle", lambda v: pickle.dumps(v, protocol=5), pickle.loads),
    Format("marshal", marshal.dumps, marshal.loads),
    Format("json", lambda v: json.dumps(v).encode(), json.loads),
)


def make_shapes(size: int) -> dict[str, object]:
    """Return values of about `size` elements in all."""
    return {
        "ints": [i * 7919 % 1_000_003 for i in range(size)],
        "floats": [i / 7 for i in range(size)],
        "strings": [f"w{i}" for i in range(size)],
        "pairs": [(i, i + 1) for i in range(size // 2)],
        "matrix": [[i] * 1_000 for i in range(size // 1_000)],
        "dict of ints": {f"k{i}": i for i in range(size // 2)},
        "mixed": [(i, "a", None, 1.5)[i % 4] for i in range(size)],
    }


def main() -> None:
    """Time every format on every shape, in turn, and print medians."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=1_000_000, help="elements (default: 1,000,000)")
    parser.add_argument("--repetitions", type=int, default=5, help="median of these (default: 5)")
    arguments = parser.parse_args()
    announce()
    print(
        f"encode + decode in ms, {arguments.size:,} elements, median of {arguments.repetitions}\n"
    )
    rows = [
        (name, *(f"{e:.0f} + {d:.0f}" for e, d in time_formats(value, arguments.repetitions)))
        for name, value in make_shapes(arguments.size).items()
    ]
    print_table(("shape", *(f.name for f in FORMATS)), rows)


def time_formats(value: object, repetitions: int) -> list[tuple[float, float]]:
    """Return (encode, decode) in ms of every format; the formats take turns."""
    times: dict[str, tuple[list[float], list[float]]] = {f.name: ([], []) for f in FORMATS}
    for _ in range(repetitions):
        for form in FORMATS:
            started = time.perf_counter()
            message = form.encode(value)
            encoded = time.perf_counter()
            form.decode(message)
            ended = time.perf_counter()
            times[form.name][0].append(encoded - started)
            times[form.name][1].append(ended - encoded)
    return [
        (1e3 * statistics.median(encode), 1e3 * statistics.median(decode))
        for encode, decode in times.values()
    ]


if __name__ == "__main__":
    main()
