"""Freezing memory into a module: an instance of the copy goes on where the first one stopped."""

from __future__ import annotations

import pytest
import wasmtime
from hypothesis import given
from hypothesis import strategies as st

from effbench.isolation.wasm import image

COUNTER = """(module
  (memory (export "memory") 2)
  (data (i32.const 8) "\\07\\00\\00\\00")
  (func (export "next") (result i32)
    (i32.store (i32.const 8) (i32.add (i32.load (i32.const 8)) (i32.const 1)))
    (i32.store (i32.const 70000) (i32.load (i32.const 8)))
    (i32.load (i32.const 8)))
  (func (export "grow") (result i32) (memory.grow (i32.const 1)))
  (func (export "far") (result i32) (i32.load (i32.const 70000))))"""


class Machine:
    """An instance of a module, and its exports."""

    def __init__(self, code: bytes) -> None:
        self.store = wasmtime.Store()
        module = wasmtime.Module(self.store.engine, code)
        self.exports = wasmtime.Instance(self.store, module, []).exports(self.store)

    def call(self, name: str) -> int:
        function = self.exports[name]
        assert isinstance(function, wasmtime.Func)
        return int(function(self.store))

    def memory(self) -> bytes:
        memory = self.exports["memory"]
        assert isinstance(memory, wasmtime.Memory)
        return bytes(memory.read(self.store, 0, memory.data_len(self.store)))


def test_a_frozen_module_goes_on_where_the_first_stopped() -> None:
    code = bytes(wasmtime.wat2wasm(COUNTER))
    first = Machine(code)
    assert [first.call("next") for _ in range(3)] == [8, 9, 10]
    frozen = image.freeze(code, first.memory())
    for _ in range(2):  # every instance starts there
        again = Machine(frozen)
        assert again.memory() == first.memory()
        assert (again.call("far"), again.call("next")) == (10, 11)


def test_grown_memory_is_kept() -> None:
    code = bytes(wasmtime.wat2wasm(COUNTER))
    first = Machine(code)
    first.call("grow")
    frozen = Machine(image.freeze(code, first.memory()))
    assert len(frozen.memory()) == 3 * image.PAGE_BYTES


def test_freezing_is_deterministic() -> None:
    code = bytes(wasmtime.wat2wasm(COUNTER))
    memory = bytes(range(256)) * (2 * image.PAGE_BYTES // 256)
    assert image.freeze(code, memory) == image.freeze(code, memory)
    assert Machine(image.freeze(code, memory)).memory() == memory


@pytest.mark.parametrize("text", ["(module)", "(module (memory 1))"])
def test_modules_without_memory_or_data_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no memory, or no data"):
        image.freeze(bytes(wasmtime.wat2wasm(text)), bytes(image.PAGE_BYTES))


def test_what_is_no_module_is_refused() -> None:
    with pytest.raises(ValueError, match="not a WebAssembly module"):
        image.freeze(b"\x7fELF", b"")


@given(st.integers(0, 2**32 - 1))
def test_unsigned_numbers_come_back(value: int) -> None:
    data = image.encode_unsigned(value)
    assert image.decode_unsigned(b"x" + data + b"y", 1) == (value, 1 + len(data))
    assert len(data) == max(1, -(-value.bit_length() // 7))


@given(st.integers(0, 2**32 - 1))
def test_signed_numbers_are_what_an_engine_reads(value: int) -> None:
    data = image.encode_signed(value)
    decoded = sum((byte & 0x7F) << 7 * place for place, byte in enumerate(data))
    if data[-1] & 0x40:
        decoded -= 1 << 7 * len(data)
    assert decoded & 0xFFFFFFFF == value
    assert -(2**31) <= decoded < 2**31
    assert all(byte & 0x80 for byte in data[:-1])
    assert not data[-1] & 0x80
