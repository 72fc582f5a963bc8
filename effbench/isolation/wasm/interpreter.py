"""CPython as a WebAssembly module: compile it, start instances of it, call what it exports.

The one place that knows wasmtime's settings. Every setting that could change a count is fixed here.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from pathlib import Path

import wasmtime
from wasmtime import _ffi

from effbench.isolation.wasm.system import (
    AnswerLimitError,
    BadAddressError,
    GuestExitError,
    OutputLimitError,
    Run,
    System,
)

# How deep the machine code of a guest may nest. C recursion that is natively at home in a stack of
# 8 MiB needs several times as much here.
WASM_STACK_BYTES = 192 << 20
# A part of it is the host's. CPython on Windows takes less than 256 MiB.
THREAD_STACK_BYTES = 240 << 20
# Enough for whatever trusted code does.
PLENTY = 1 << 62


class TrapError(Exception):
    """The guest stopped: `reason` is "fuel", "stack", "output", "answer", "exit" or "fault"."""

    def __init__(self, reason: str, detail: str, status: int = 0) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason, self.detail, self.status = reason, detail, status


def make_config() -> wasmtime.Config:
    """Return the settings of the portable lane."""
    config = wasmtime.Config()
    config.consume_fuel = True
    # One bit pattern for every NaN, on every machine.
    config.cranelift_nan_canonicalization = True
    config.wasm_relaxed_simd = False
    config.wasm_threads = False
    config.parallel_compilation = True
    # Tables for debuggers and profilers, which nobody reads here.
    config.native_unwind_info = False
    # wasmtime caps its stack by that of asynchronous calls, which its Python package leaves out.
    set_async_stack = _ffi.dll.wasmtime_config_async_stack_size_set
    set_async_stack.restype, set_async_stack.argtypes = None, [ctypes.c_void_p, ctypes.c_size_t]
    set_async_stack(ctypes.cast(config.ptr(), ctypes.c_void_p), THREAD_STACK_BYTES)
    config.max_wasm_stack = WASM_STACK_BYTES
    return config


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a call left behind: its result, and the fuel that it took."""

    data: bytes
    fuel: int


class Interpreter:
    """A compiled guest, ready to be instantiated any number of times."""

    def __init__(self, engine: wasmtime.Engine, module: wasmtime.Module) -> None:
        self._engine = engine
        self._linker = wasmtime.Linker(engine)
        self._system = System(self._linker, module)
        self._blueprint = self._linker.instantiate_pre(module)

    @classmethod
    def compile(cls, code: bytes) -> Interpreter:
        """Compile a module; takes seconds."""
        engine = wasmtime.Engine(make_config())
        return cls(engine, wasmtime.Module(engine, code))

    @classmethod
    def load(cls, path: Path) -> Interpreter:
        """Map a module that was compiled here before; raises wasmtime.WasmtimeError if not."""
        engine = wasmtime.Engine(make_config())
        return cls(engine, wasmtime.Module.deserialize_file(engine, str(path)))

    def serialize(self) -> bytes:
        """Return the compiled module, as a file for `load`."""
        return bytes(self._blueprint.module.serialize())

    def instantiate(self, memory_bytes: int, output_bytes: int = 1 << 20) -> Instance:
        """Return a fresh instance whose memory may grow to `memory_bytes`."""
        store = wasmtime.Store(self._engine)
        store.set_limits(memory_size=memory_bytes)
        store.set_fuel(PLENTY)
        run = Run(store, output_bytes, budget=PLENTY)
        self._system.run = run
        return Instance(store, self._blueprint.instantiate(store), run)


class Instance:
    """One instance: its memory, its output, its fuel."""

    def __init__(self, store: wasmtime.Store, instance: wasmtime.Instance, run: Run) -> None:
        self._store = store
        self._exports = instance.exports(store)
        memory = self._exports["memory"]
        if not isinstance(memory, wasmtime.Memory):
            raise TypeError("the guest exports no memory")
        self._memory = memory
        self.run = run

    @property
    def memory_bytes(self) -> int:
        """How large its memory is: it never shrinks, so this is its peak."""
        return self._memory.data_len(self._store)

    def read_memory(self) -> bytes:
        """Return all of its memory."""
        return bytes(self._memory.read(self._store, 0, self.memory_bytes))

    def close(self) -> None:
        """Give its memory back now. Traps refer to it until Python's collector happens to run."""
        self._store.close()

    def call(self, name: str, *arguments: bytes | int, fuel: int = PLENTY) -> Outcome:
        """Call an export with bytes, which are copied into the guest, or numbers.

        Returns what it left as its result. Raises TrapError when it stops before it returns, and
        with reason "fault" when it returns a negative number.
        """
        words = [self._place(item) if isinstance(item, bytes) else item for item in arguments]
        status, used = self._invoke(name, words, fuel)
        if status < 0:
            raise TrapError("fault", f"{name}: {bytes(self.run.tail).decode(errors='replace')}")
        return Outcome(b"", used)

    def fetch(
        self, name: str, *arguments: bytes | int, fuel: int = PLENTY, limit_bytes: int = 1 << 31
    ) -> Outcome:
        """Like `call`, with the bytes that the export left as its result.

        Raises TrapError with reason "answer" when they are more than `limit_bytes`.
        """
        used = self.call(name, *arguments, fuel=fuel).fuel
        at, _ = self._invoke("result_data", [], PLENTY)
        size, _ = self._invoke("result_size", [], PLENTY)
        at &= 0xFFFFFFFF
        if not 0 <= size <= self.memory_bytes - at:
            raise TrapError("fault", "the result lies outside of the guest's memory")
        if size > limit_bytes:
            raise TrapError("answer", f"{size} bytes")
        return Outcome(bytes(self._memory.read(self._store, at, at + size)), used)

    def _place(self, data: bytes) -> int:
        at, _ = self._invoke("reserve", [len(data) + 1], PLENTY)
        if at == 0:
            raise TrapError("fault", "the guest has no memory left for its input")
        at &= 0xFFFFFFFF
        self._memory.write(self._store, data + b"\0", at)
        return at

    def _invoke(self, name: str, words: list[int], fuel: int) -> tuple[int, int]:
        function = self._exports[name]
        if not isinstance(function, wasmtime.Func):
            raise TypeError(f"the guest exports no function {name}")
        # wasmtime looks at the fuel in loops and calls only, so that a function may return a little
        # after it ran out. With one unit more than is allowed, none left means too much used.
        self._store.set_fuel(fuel + 1)
        self.run.budget = fuel + 1
        try:
            value = function(self._store, *words)
        except wasmtime.Trap as trap:
            raise _explain(trap) from None
        except OutputLimitError:
            raise TrapError("output", "printed too much") from None
        except AnswerLimitError:
            raise TrapError("answer", "wrote too much to standard output") from None
        except GuestExitError as end:
            raise TrapError("exit", f"ended with status {end.status}", end.status) from None
        except BadAddressError as error:
            raise TrapError("fault", str(error)) from None
        finally:
            used = fuel + 1 - self._store.get_fuel()
            self.run.spent += used
        if used > fuel:
            raise TrapError("fuel", "all fuel is used up")
        return int(value or 0), used


def _explain(trap: wasmtime.Trap) -> TrapError:
    code = trap.trap_code
    if code is wasmtime.TrapCode.OUT_OF_FUEL:
        return TrapError("fuel", "all fuel is used up")
    if code is wasmtime.TrapCode.STACK_OVERFLOW:
        return TrapError("stack", "C code nested too deep")
    if code is wasmtime.TrapCode.MEMORY_OUT_OF_BOUNDS:
        return TrapError("stack", "C code used more stack than there is")  # it lies at address 0
    return TrapError("fault", trap.message.splitlines()[0] if trap.message else "trap")
