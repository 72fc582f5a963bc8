"""The process that runs a portable guest: orders on standard input, reports on standard output.

A process of its own, so that it can be killed at any moment, and so that a fault of wasmtime ends
it and not the evaluation. Every order is carried out by a fresh instance of the image.
"""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import sys
import threading
import time
import traceback
from pathlib import Path

from effbench.isolation.base import PRINTED, UNSUPPORTED
from effbench.isolation.wasm.interpreter import (
    THREAD_STACK_BYTES,
    Instance,
    Interpreter,
    TrapError,
)
from effbench.isolation.wasm.messages import Order, Report, receive_order, send
from effbench.isolation.wasm.system import Program

ENDED = {"fuel": "cpu limit", "output": "output limit", "answer": "answer limit"}
ABORTED = -6  # as a process that calls abort()


def main() -> None:
    """Serve until standard input closes, at once even in the middle of a run.

    Runs happen on a thread whose stack holds the deepest guest; this one only waits for orders, so
    that no guest outlives whoever started it.
    """
    # Ctrl-C reaches every process of a terminal: what becomes of it, the one in front decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    orders: queue.SimpleQueue[Order] = queue.SimpleQueue()
    threading.stack_size(THREAD_STACK_BYTES)
    threading.Thread(target=serve, args=(Path(sys.argv[1]), orders), daemon=True).start()
    while (order := receive_order(sys.stdin.buffer)) is not None:
        orders.put(order)
    os._exit(0)


def serve(path: Path, orders: queue.SimpleQueue[Order]) -> None:
    """Carry out orders for as long as the process lives; whatever fails here ends it."""
    try:
        interpreter = Interpreter.load(path)
        while True:
            send(sys.stdout.buffer, carry_out(interpreter, orders.get()))
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)


def carry_out(interpreter: Interpreter, order: Order) -> Report:
    """Run one job in a fresh instance."""
    with contextlib.closing(
        interpreter.instantiate(order.memory_bytes, order.output_bytes)
    ) as instance:
        return run_job(instance, order)


def run_job(instance: Instance, order: Order) -> Report:
    """Run one job in an instance that has run none."""
    base_bytes = instance.memory_bytes
    prepared, fuel, before = False, 0, 0
    frame, ended, status = b"", "exited", 0
    wall_ns, cpu_ns = time.monotonic_ns(), time.thread_time_ns()
    try:
        frame = instance.fetch("load", order.job, len(order.job), fuel=order.prepare_fuel).data
        if not frame:
            prepared = True
            before = instance.run.spent
            if order.standard_input is not None:
                instance.run.program = Program(memoryview(order.standard_input), order.answer_bytes)
            wall_ns, cpu_ns = time.monotonic_ns(), time.thread_time_ns()
            done = instance.fetch("perform", fuel=order.fuel, limit_bytes=order.answer_bytes)
            frame, fuel = done.data, done.fuel
    except TrapError as trap:
        frame, ended, status = _explain(trap)
        if prepared and trap.reason == "exit":
            fuel = instance.run.spent - before
        elif prepared and trap.reason == "fuel":
            fuel = order.fuel
    if instance.run.program is not None and not frame:
        frame = PRINTED + bytes(instance.run.program.answer)
    return Report(
        ended=ended,
        exit_code=status,
        prepared=prepared,
        fuel=fuel,
        cpu_ns=time.thread_time_ns() - cpu_ns,
        wall_ns=time.monotonic_ns() - wall_ns,
        peak_bytes=instance.memory_bytes - base_bytes,
        output_bytes=instance.run.output_bytes,
        frame=frame,
        output=bytes(instance.run.tail),
    )


def _explain(trap: TrapError) -> tuple[bytes, str, int]:
    """Return (answer frame, how it ended, exit code) of a run that did not return."""
    if trap.reason == "stack":
        return UNSUPPORTED + trap.detail.encode(), "exited", 0
    if trap.reason == "exit":
        return b"", "exited", trap.status & 0xFF
    return b"", ENDED.get(trap.reason, "exited"), 0 if trap.reason in ENDED else ABORTED


if __name__ == "__main__":
    main()
