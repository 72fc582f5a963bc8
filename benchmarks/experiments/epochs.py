"""What a deadline by epochs would cost the portable lane, beside fuel, which stops it already.

The same image compiled with and without the checks, the same loops run in turn.
"""

from __future__ import annotations

import statistics
import threading
import time

import wasmtime

from effbench import codec
from effbench.isolation.wasm import interpreter
from effbench.isolation.wasm.artifact import find_artifact
from effbench.isolation.wasm.preparation import guest_sources, make_image

ROUNDS = 7
PROGRAMS = {
    "loop": "def run(n):\n    t = 0\n    for i in range(n):\n        t += i * i % 7\n    return t\n",
    "calls": "def f(n):\n    return n if n < 2 else f(n - 1) + f(n - 2)\n"
    "def run(n):\n    return f(n // 12000)\n",
    "strings": "def run(n):\n    return len(' '.join(str(i) for i in range(n)).split())\n",
}


def main() -> None:
    """Print seconds and ratios."""
    code, memory_bytes = make_image(find_artifact(), guest_sources())
    machines = {
        "fuel": _compile(code, epochs=False),
        "fuel and epochs": _compile(code, epochs=True),
    }
    for name, source in PROGRAMS.items():
        times: dict[str, list[float]] = {kind: [] for kind in machines}
        for _ in range(ROUNDS):
            for kind, machine in machines.items():
                times[kind].append(_time(machine, source, memory_bytes))
        least = {kind: min(values) for kind, values in times.items()}
        ratios = [b / a for a, b in zip(*times.values(), strict=True)]
        print(f"{name:8} {least}  ratio {statistics.median(ratios):.3f}")


def _compile(code: bytes, *, epochs: bool) -> interpreter.Interpreter:
    make = interpreter.wasmtime.Config

    class Config(make):  # type: ignore[misc, valid-type]
        def __init__(self) -> None:
            super().__init__()
            self.epoch_interruption = epochs

    wasmtime.Config = Config  # type: ignore[misc]
    try:
        return interpreter.Interpreter.compile(code)
    finally:
        wasmtime.Config = make  # type: ignore[misc]


def _time(machine: interpreter.Interpreter, source: str, memory_bytes: int) -> float:
    instance = machine.instantiate(memory_bytes + (1 << 30))
    instance.run.store.set_epoch_deadline(1 << 40)
    fields = ("call", source, "run", codec.encode((300_000,)), b"", 1, False)
    message = codec.encode(fields)
    instance.fetch("load", message, len(message))
    start = time.perf_counter()
    instance.fetch("perform")
    return time.perf_counter() - start


if __name__ == "__main__":
    threading.stack_size(interpreter.THREAD_STACK_BYTES)
    thread = threading.Thread(target=main)
    thread.start()
    thread.join()
