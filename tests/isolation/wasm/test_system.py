"""The calls of WASI, asked by a guest that is in nobody's hands but ours, hostile ones included."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effbench.isolation.wasm.interpreter import Instance, Interpreter, TrapError
from effbench.isolation.wasm.system import (
    BADF,
    CALL_UNITS,
    EPOCH_NS,
    FUEL_PER_NS,
    INVAL,
    MAX_PIECES,
    MAX_RANDOM_BYTES,
    NOSYS,
    REFUSED,
    SUCCESS,
)
from tests.isolation.wasm.programs import CALLS, assemble_caller, peek

HERE, THERE, WISH = 2048, 4096, 8192
BEYOND = (2 << 16) - 2  # in the memory, but not for more than two bytes
REALTIME, MONOTONIC = 0, 1
# What a few calls may take by themselves.
CALLS_NS = 3 * CALL_UNITS // FUEL_PER_NS + 1000
OUTSIDE = (-1, BEYOND, -(1 << 31))


@pytest.fixture(scope="module")
def machine() -> Interpreter:
    return Interpreter.compile(assemble_caller())


@pytest.fixture
def guest(machine: Interpreter) -> Instance:
    return machine.instantiate(1 << 20, output_bytes=5000)


def ask(guest: Instance, name: str, *words: int, fuel: int = 1 << 40) -> int:
    """Return the error number of a call."""
    return int.from_bytes(guest.fetch(name, *words, fuel=fuel).data, "little")


def write(guest: Instance, descriptor: int, *pieces: tuple[int, int]) -> int:
    """Write pieces of (address, size) and return the error number."""
    for index, words in enumerate(pieces):
        for place, word in enumerate(words):
            guest.call("poke", HERE + 8 * index + 4 * place, word)
    return ask(guest, "fd_write", descriptor, HERE, len(pieces), THERE)


def read_clock(guest: Instance, clock: int = MONOTONIC) -> int:
    assert ask(guest, "clock_time_get", clock, 0, THERE) == SUCCESS
    return peek(guest, THERE, "<Q")[0]


def sleep(guest: Instance, wait_ns: int, clock: int = MONOTONIC, flags: int = 0) -> int:
    """Wait for a clock; returns the error number."""
    wish = struct.pack("<QBxxxxxxxIxxxxQQHxxxxxx", 77, 0, clock, wait_ns, 0, flags)
    for index, (word,) in enumerate(struct.iter_unpack("<i", wish)):
        guest.call("poke", WISH + 4 * index, word)
    return ask(guest, "poll_oneoff", WISH, THERE, 1, HERE)


def test_clocks_follow_the_fuel(guest: Instance) -> None:
    start = read_clock(guest)
    used = guest.call("work", 100_000).fuel
    passed = read_clock(guest) - start
    assert used // FUEL_PER_NS <= passed < used // FUEL_PER_NS + CALLS_NS
    assert read_clock(guest, REALTIME) - EPOCH_NS >= start + passed


def test_clocks_are_the_same_in_every_instance(machine: Interpreter, guest: Instance) -> None:
    assert read_clock(guest) == read_clock(machine.instantiate(1 << 20))
    assert ask(guest, "clock_res_get", MONOTONIC, THERE) == SUCCESS
    assert peek(guest, THERE, "<Q") == (1,)


@given(st.integers(0, 10**15))
def test_sleep_moves_clocks_and_is_free(machine: Interpreter, wait_ns: int) -> None:
    guest = machine.instantiate(1 << 20)
    start = read_clock(guest)
    assert sleep(guest, wait_ns) == SUCCESS
    assert peek(guest, THERE, "<QHB") == (77, 0, 0)
    assert peek(guest, HERE, "<I") == (1,)
    assert wait_ns <= read_clock(guest) - start < wait_ns + CALLS_NS


@pytest.mark.parametrize(("clock", "base_ns"), [(MONOTONIC, 0), (REALTIME, EPOCH_NS)])
def test_sleep_until_a_moment(guest: Instance, clock: int, base_ns: int) -> None:
    moment = base_ns + 50_000_000
    assert sleep(guest, moment, clock, flags=1) == SUCCESS
    assert moment <= read_clock(guest, clock) < moment + CALLS_NS
    assert sleep(guest, base_ns, clock, flags=1) == SUCCESS  # that was long ago
    assert moment <= read_clock(guest, clock) < moment + 2 * CALLS_NS


@pytest.mark.parametrize(
    ("name", "words"),
    [("sched_yield", ()), ("clock_time_get", (MONOTONIC, 0, THERE)), ("fd_close", (9,))],
)
def test_calls_are_charged(guest: Instance, name: str, words: tuple[int, ...]) -> None:
    assert guest.call(name, *words).fuel > CALL_UNITS
    with pytest.raises(TrapError, match="fuel"):
        guest.call(name, *words, fuel=CALL_UNITS)


def test_pieces_are_charged(guest: Instance) -> None:
    one, many = (_write_cost(guest, count) for count in (1, 9))
    assert many - one >= 8 * CALL_UNITS


def _write_cost(guest: Instance, count: int) -> int:
    for place in range(2 * count):
        guest.call("poke", HERE + 4 * place, 0)
    return guest.call("fd_write", 1, HERE, count, THERE).fuel


def test_endless_sleep_does_not_break_the_clock(guest: Instance) -> None:
    for _ in range(3):
        assert sleep(guest, (1 << 64) - 1) == SUCCESS
    assert read_clock(guest, REALTIME) > read_clock(guest, MONOTONIC) > 1 << 62


def test_other_wishes_are_refused(guest: Instance) -> None:
    assert ask(guest, "poll_oneoff", WISH, THERE, 2, HERE) == INVAL
    assert ask(guest, "poll_oneoff", WISH, THERE, 0, HERE) == INVAL
    guest.call("poke", WISH + 8, 1)  # to a descriptor
    assert ask(guest, "poll_oneoff", WISH, THERE, 1, HERE) == NOSYS


def test_random_bytes_come_from_one_sequence(machine: Interpreter, guest: Instance) -> None:
    def draw(instance: Instance) -> tuple[int, ...]:
        assert ask(instance, "random_get", THERE, 16) == SUCCESS
        return peek(instance, THERE, "<QQ")

    first, second = draw(guest), draw(guest)
    assert first != second
    again = machine.instantiate(1 << 20)
    assert (draw(again), draw(again)) == (first, second)


@pytest.mark.parametrize("size", [-1, MAX_RANDOM_BYTES + 1, -(1 << 31)])
def test_random_bytes_are_bounded(guest: Instance, size: int) -> None:
    assert ask(guest, "random_get", THERE, size) == INVAL


def test_work_of_the_host_is_charged(guest: Instance) -> None:
    nothing = guest.call("random_get", THERE, 0).fuel
    assert guest.call("random_get", THERE, 1000).fuel == nothing + 1000
    guest.call("poke", HERE + 4, 0)
    nothing = guest.call("fd_write", 1, HERE, 1, THERE).fuel
    guest.call("poke", HERE + 4, 1000)
    assert guest.call("fd_write", 1, HERE, 1, THERE).fuel == nothing + 1000


def test_charges_count_against_the_limit(guest: Instance) -> None:
    cost = guest.call("random_get", THERE, 5000).fuel
    for name, fuel in (("random_get", cost - 1), ("random_get", 1), ("fd_write", CALL_UNITS)):
        words = (1, HERE, 1, THERE) if name == "fd_write" else (THERE, 5000)
        with pytest.raises(TrapError, match="fuel"):
            ask(guest, name, *words, fuel=fuel)
    assert guest.call("random_get", THERE, 5000, fuel=cost).fuel == cost


def test_output_is_counted_and_its_tail_is_kept(guest: Instance) -> None:
    guest.call("poke", 0, int.from_bytes(b"abcd", "little"))
    assert write(guest, 1, (0, 4), (1, 2)) == SUCCESS
    assert peek(guest, THERE, "<I") == (6,)
    assert write(guest, 2, (0, 0), (3, 1)) == SUCCESS
    assert (bytes(guest.run.tail), guest.run.output_bytes) == (b"abcdbcd", 7)
    write(guest, 1, (0, 4900))
    assert len(guest.run.tail) == 4096


@pytest.mark.parametrize("size", [5001, 1 << 17, -1, -(1 << 31)])
def test_output_is_limited_before_it_is_read(guest: Instance, size: int) -> None:
    assert write(guest, 1, (0, 5000)) == SUCCESS
    with pytest.raises(TrapError, match="output: printed too much"):
        write(guest, 1, (0, 1), (0, size))


@pytest.mark.parametrize("count", [-1, MAX_PIECES + 1, -(1 << 31)])
def test_pieces_are_limited(guest: Instance, count: int) -> None:
    assert ask(guest, "fd_write", 1, HERE, count, THERE) == INVAL


def test_there_is_no_input(guest: Instance) -> None:
    guest.call("poke", THERE, 9)
    assert ask(guest, "fd_read", 0, HERE, 1, THERE) == SUCCESS
    assert peek(guest, THERE, "<I") == (0,)


def test_environment_is_empty(guest: Instance) -> None:
    guest.call("poke", THERE, 9)
    guest.call("poke", HERE, 9)
    assert ask(guest, "environ_sizes_get", THERE, HERE) == SUCCESS
    assert (peek(guest, THERE, "<I"), peek(guest, HERE, "<I")) == ((0,), (0,))
    assert ask(guest, "environ_get", THERE, HERE) == SUCCESS


@pytest.mark.parametrize("name", ["fd_close", "fd_fdstat_get", "fd_filestat_get", "fd_tell"])
@pytest.mark.parametrize("descriptor", [3, -1, 1 << 30])
def test_other_descriptors_are_bad(guest: Instance, name: str, descriptor: int) -> None:
    words = (descriptor, THERE)[: len(CALLS[name].split())]
    assert ask(guest, name, *words) == BADF


def test_standard_streams_cannot_be_sought(guest: Instance) -> None:
    assert ask(guest, "fd_seek", 1, 0, 0, THERE) == ask(guest, "fd_tell", 1, THERE) == INVAL
    assert ask(guest, "fd_seek", 3, 0, 0, THERE) == BADF
    assert (ask(guest, "fd_read", 1, HERE, 1, THERE), write(guest, 0), write(guest, 3)) == (
        (BADF,) * 3
    )
    assert ask(guest, "fd_fdstat_get", 1, THERE) == ask(guest, "fd_close", 1) == SUCCESS
    assert peek(guest, THERE, "<B") == (0,)


@pytest.mark.parametrize("name", sorted(set(CALLS) & set(REFUSED)))
@pytest.mark.parametrize("descriptor", [0, 3, -1])
def test_files_are_refused(guest: Instance, name: str, descriptor: int) -> None:
    zeros = [0] * (len(CALLS[name].split()) - 1)
    assert ask(guest, name, descriptor, *zeros) == BADF


@pytest.mark.parametrize("at", OUTSIDE)
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("clock_time_get", (MONOTONIC, 0, None)),
        ("clock_res_get", (MONOTONIC, None)),
        ("random_get", (None, 8)),
        ("fd_write", (1, None, 1, THERE)),
        ("fd_write", (1, HERE, 0, None)),
        ("fd_read", (0, HERE, 1, None)),
        ("fd_fdstat_get", (1, None)),
        ("fd_filestat_get", (1, None)),
        ("environ_sizes_get", (None, HERE)),
        ("poll_oneoff", (None, THERE, 1, HERE)),
        ("poll_oneoff", (WISH, None, 1, HERE)),
    ],
)
def test_hostile_addresses_end_the_run(
    guest: Instance, name: str, words: tuple[int | None, ...], at: int
) -> None:
    with pytest.raises(TrapError, match=r"fault: .* outside of the guest's memory"):
        ask(guest, name, *(at if word is None else word for word in words))


@pytest.mark.parametrize("at", OUTSIDE)
def test_hostile_pieces_end_the_run(guest: Instance, at: int) -> None:
    with pytest.raises(TrapError, match="fault"):
        write(guest, 1, (at, 3))


@pytest.mark.parametrize("status", [0, 3, 255])
def test_leaving_tells_the_status(guest: Instance, status: int) -> None:
    with pytest.raises(TrapError) as caught:
        guest.call("proc_exit", status)
    assert (caught.value.reason, caught.value.status) == ("exit", status)


def test_yielding_does_nothing(guest: Instance) -> None:
    assert ask(guest, "sched_yield") == SUCCESS
