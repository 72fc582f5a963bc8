"""Driving instances: fuel to the unit, why they stopped, nothing of one in the next."""

from __future__ import annotations

from pathlib import Path

import pytest
import wasmtime
from hypothesis import given
from hypothesis import strategies as st

from effbench.isolation.wasm.image import PAGE_BYTES
from effbench.isolation.wasm.interpreter import Instance, Interpreter, TrapError
from tests.isolation.wasm.programs import RESULT_AT, assemble, call_on_deep_stack, peek, start

LINE = '(func (export "line") (result i32) (local i32)'
LINE += "(local.set 0 (i32.add (local.get 0) (i32.const 1)))" * 50 + "(i32.const 0))"


@pytest.fixture(scope="module")
def machine() -> Interpreter:
    return Interpreter.compile(assemble())


@pytest.fixture
def instance(machine: Interpreter) -> Instance:
    return machine.instantiate(1 << 20)


def reason_of(instance: Instance, name: str, *arguments: int, fuel: int = 1 << 30) -> str:
    with pytest.raises(TrapError) as caught:
        instance.call(name, *arguments, fuel=fuel)
    return caught.value.reason


@given(st.integers(0, 5000))
def test_fuel_is_exact(machine: Interpreter, n: int) -> None:
    cost = machine.instantiate(1 << 20).call("work", n).fuel
    assert machine.instantiate(1 << 20).call("work", n, fuel=cost).fuel == cost
    assert reason_of(machine.instantiate(1 << 20), "work", n, fuel=cost - 1) == "fuel"


def test_fuel_is_exact_where_nothing_looks_at_it() -> None:
    """wasmtime itself lets a function without calls and loops return after it ran out."""
    straight = Interpreter.compile(assemble(functions=LINE))
    cost = straight.instantiate(1 << 20).call("line").fuel
    assert cost > 50
    for short in range(1, cost):
        assert reason_of(straight.instantiate(1 << 20), "line", fuel=cost - short) == "fuel"


def test_work_costs_what_it_is(instance: Instance) -> None:
    nothing, some, more = (instance.call("work", n).fuel for n in (0, 10, 1000))
    assert some > nothing
    assert more - nothing == 100 * (some - nothing)


@pytest.mark.parametrize(
    ("name", "reason"),
    [("nest", "stack"), ("stray", "stack"), ("trap", "fault"), ("refuse", "fault")],
)
def test_ends_are_told_apart(instance: Instance, name: str, reason: str) -> None:
    assert call_on_deep_stack(lambda: reason_of(instance, name)) == reason


def test_results_are_fetched(instance: Instance) -> None:
    assert instance.fetch("work", 3).data == b"\1\2\3\4"
    assert instance.fetch("work", 3, limit_bytes=4).data == b"\1\2\3\4"
    with pytest.raises(TrapError, match="answer: 4 bytes"):
        instance.fetch("work", 3, limit_bytes=3)


def test_bytes_are_placed_with_an_end() -> None:
    take = '(func (export "take") (param i32 i32) (result i32) (i32.const 0))'
    taker = start(assemble(functions=take))
    taker.call("poke", 1024, -1)
    taker.call("take", b"abc", 3)
    assert taker.read_memory()[1024:1028] == b"abc\0"


@pytest.mark.parametrize(
    ("at", "size"), [(2 * PAGE_BYTES, 1), (2 * PAGE_BYTES - 3, 4), (-1, 1), (32, -1), (0, 1 << 30)]
)
def test_results_have_to_lie_in_the_memory(at: int, size: int) -> None:
    text = (
        '(module (memory (export "memory") 2) (data (i32.const 0) "x")'
        f'(func (export "result_data") (result i32) (i32.const {at}))'
        f'(func (export "result_size") (result i32) (i32.const {size}))'
        '(func (export "act") (result i32) (i32.const 0)))'
    )
    liar = bytes(wasmtime.wat2wasm(text))
    with pytest.raises(TrapError, match="outside of the guest's memory"):
        start(liar).fetch("act")


def test_no_room_for_input_is_a_fault() -> None:
    text = (
        '(module (memory (export "memory") 1)'
        '(func (export "reserve") (param i32) (result i32) (i32.const 0))'
        '(func (export "act") (param i32) (result i32) (i32.const 0)))'
    )
    with pytest.raises(TrapError, match="no memory left for its input"):
        start(bytes(wasmtime.wat2wasm(text))).call("act", b"x")


def test_memory_is_limited(machine: Interpreter) -> None:
    grown = machine.instantiate(4 * PAGE_BYTES)
    assert grown.memory_bytes == 2 * PAGE_BYTES
    assert reason_of(grown, "grow", 3) == "fault"  # -1: refused
    grown.call("grow", 2)
    assert grown.memory_bytes == 4 * PAGE_BYTES
    assert reason_of(grown, "grow", 1) == "fault"


def test_instances_share_nothing(machine: Interpreter, instance: Instance) -> None:
    instance.call("poke", RESULT_AT, 7)
    assert peek(instance, RESULT_AT, "<I") == (7,)
    assert machine.instantiate(1 << 20).fetch("work", 0).data == b"\1\2\3\4"


def test_a_trap_leaves_the_next_instance_whole(machine: Interpreter, instance: Instance) -> None:
    cost = instance.call("work", 9).fuel
    assert reason_of(instance, "trap") == "fault"
    assert machine.instantiate(1 << 20).call("work", 9).fuel == cost


def test_compiled_modules_are_loaded(machine: Interpreter, tmp_path: Path) -> None:
    path = tmp_path / "machine"
    path.write_bytes(machine.serialize())
    loaded = Interpreter.load(path).instantiate(1 << 20)
    assert loaded.call("work", 9).fuel == machine.instantiate(1 << 20).call("work", 9).fuel


def test_other_files_are_not_loaded(tmp_path: Path) -> None:
    path = tmp_path / "machine"
    path.write_bytes(b"something else")
    with pytest.raises(wasmtime.WasmtimeError):
        Interpreter.load(path)


def test_unknown_exports_and_imports_are_refused(instance: Instance) -> None:
    with pytest.raises(TypeError, match="exports no function memory"):
        instance.call("memory")
    with pytest.raises(ValueError, match=r"the guest imports env\.leave"):
        start(assemble(imports='(import "env" "leave" (func))'))
    with pytest.raises(TypeError, match="exports no memory"):
        start(bytes(wasmtime.wat2wasm('(module (func (export "memory")))')))
