"""epochs: what would a deadline by epochs cost the portable lane?

Fuel stops a run already, and killing its process is the second line. The same image, compiled with
and without epoch checks, runs the same programs in turn.
"""

from __future__ import annotations

import statistics
import threading
import time

import wasmtime
from machine import print_table

from effbench import codec
from effbench.isolation.wasm.artifact import find_artifact
from effbench.isolation.wasm.interpreter import THREAD_STACK_BYTES, Interpreter, make_config
from effbench.isolation.wasm.preparation import guest_sources, make_image

ROUNDS = 9
FAR_TICKS = 1 << 40
PROGRAMS = {
    "loop": "def run(n):\n    t = 0\n    for i in range(n):\n        t += i * i % 7\n"
    "    return t\n",
    "calls": "def f(n):\n    return n if n < 2 else f(n - 1) + f(n - 2)\n"
    "def run(n):\n    return f(n // 12000)\n",
    "strings": "def run(n):\n    return len(' '.join(str(i) for i in range(n)).split())\n",
    "sorting": "def run(n):\n    return sorted(i * 7919 % 100003 for i in range(n))[:3]\n",
}


def run() -> None:
    """Print how much longer each program takes with epoch checks."""
    threading.stack_size(THREAD_STACK_BYTES)
    thread = threading.Thread(target=_compare)
    thread.start()
    thread.join()


def _compare() -> None:
    code, memory_bytes = make_image(find_artifact(), guest_sources())
    plain, checked = _compile(code, epochs=False), _compile(code, epochs=True)
    rows = []
    for name, source in PROGRAMS.items():
        ratios, least = [], []
        for _ in range(ROUNDS):
            before = _time(plain, source, memory_bytes)
            ratios.append(_time(checked, source, memory_bytes) / before)
            least.append(before)
        rows.append((name, f"{1e3 * min(least):.0f}", f"{statistics.median(ratios):.3f}"))
    print_table(("program", "ms without", "ratio with"), rows)


def _compile(code: bytes, *, epochs: bool) -> Interpreter:
    config = make_config()
    config.epoch_interruption = epochs
    engine = wasmtime.Engine(config)
    return Interpreter(engine, wasmtime.Module(engine, code))


def _time(interpreter: Interpreter, source: str, memory_bytes: int) -> float:
    instance = interpreter.instantiate(memory_bytes + (1 << 30))
    instance.run.store.set_epoch_deadline(FAR_TICKS)
    message = codec.encode(("call", source, "run", codec.encode((300_000,)), b"", 1, False))
    instance.fetch("load", message, len(message))
    start = time.perf_counter()
    instance.fetch("perform")
    return time.perf_counter() - start
