"""Small programs: Python for a whole guest, WebAssembly text for one without Python in it."""

from __future__ import annotations

import struct
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import wasmtime

from effbench.isolation.wasm.interpreter import THREAD_STACK_BYTES, Instance, Interpreter

T = TypeVar("T")

RESULT_AT = 32
GUEST = """(module
  {imports}
  (memory (export "memory") {pages})
  (data (i32.const 32) "\\01\\02\\03\\04")
  (func (export "result_data") (result i32) (i32.const 32))
  (func (export "result_size") (result i32) (i32.const 4))
  (func (export "reserve") (param i32) (result i32) (i32.const 1024))
  (func (export "poke") (param i32 i32) (result i32)
    (i32.store (local.get 0) (local.get 1)) (i32.const 0))
  (func (export "work") (param $n i32) (result i32)
    (block $end (loop $again
      (br_if $end (i32.eqz (local.get $n)))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br $again)))
    (i32.const 0))
  (func (export "nest") (result i32) (call $nest))
  (func $nest (result i32) (i32.add (call $nest) (i32.const 1)))
  (func (export "trap") (result i32) unreachable)
  (func (export "stray") (result i32) (i32.load (i32.const -8)))
  (func (export "refuse") (result i32) (i32.const -1))
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  {functions})"""

# What a guest may ask of WASI, and with which parameters.
CALLS = {
    "clock_res_get": "i32 i32",
    "clock_time_get": "i32 i64 i32",
    "environ_get": "i32 i32",
    "environ_sizes_get": "i32 i32",
    "fd_close": "i32",
    "fd_fdstat_get": "i32 i32",
    "fd_fdstat_set_flags": "i32 i32",
    "fd_filestat_get": "i32 i32",
    "fd_read": "i32 i32 i32 i32",
    "fd_seek": "i32 i64 i32 i32",
    "fd_tell": "i32 i32",
    "fd_write": "i32 i32 i32 i32",
    "poll_oneoff": "i32 i32 i32 i32",
    "random_get": "i32 i32",
    "sched_yield": "",
    "path_open": "i32 i32 i32 i32 i32 i64 i64 i32 i32",
    "fd_prestat_get": "i32 i32",
    "fd_readdir": "i32 i32 i32 i64 i32",
    "path_filestat_get": "i32 i32 i32 i32 i32",
    "path_unlink_file": "i32 i32 i32",
}


def solve(*lines: str) -> str:
    """Return a source whose `solve` takes anything and does these lines."""
    return "def solve(*arguments):\n" + "".join(f"    {line}\n" for line in lines)


def assemble(imports: str = "", functions: str = "", pages: int = 2) -> bytes:
    """Return a module that a host can drive, with more in it."""
    text = GUEST.format(imports=imports, functions=functions, pages=pages)
    return bytes(wasmtime.wat2wasm(text))


def assemble_caller() -> bytes:
    """Return a module that exports every call of WASI; what one answers becomes the result."""
    imports = functions = ""
    for name, words in {**CALLS, "proc_exit": "i32"}.items():
        result = "" if name == "proc_exit" else "(result i32)"
        takes = f"(param {words})" if words else ""
        imports += f'(import "wasi_snapshot_preview1" "{name}" (func ${name} {takes} {result}))\n'
        passed = " ".join(f"(local.get {place})" for place in range(len(words.split())))
        called = f"(call ${name} {passed})"
        if result:
            called = f"(i32.store (i32.const {RESULT_AT}) {called})"
        functions += f'(func (export "{name}") {takes} (result i32) {called} (i32.const 0))\n'
    return assemble(imports, functions)


def start(code: bytes, memory_bytes: int = 1 << 20, output_bytes: int = 1 << 20) -> Instance:
    """Return an instance of a module."""
    return Interpreter.compile(code).instantiate(memory_bytes, output_bytes)


def peek(instance: Instance, at: int, form: str) -> tuple[int, ...]:
    """Return numbers out of an instance's memory."""
    return struct.unpack_from(form, instance.read_memory(), at)


def call_on_deep_stack(function: Callable[[], T]) -> T:
    """Call on a thread like the host's, whose stack holds the deepest guest."""
    before = threading.stack_size(THREAD_STACK_BYTES)
    try:
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(function).result()
    finally:
        threading.stack_size(before)
