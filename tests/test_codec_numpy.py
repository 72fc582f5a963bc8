"""The codec with numpy's arrays and scalars, and in a guest that has no numpy."""

from __future__ import annotations

import ast
import contextlib
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from effbench import codec
from effbench.codec import DecodeError, Limits, decode, encode

SOURCE = Path(codec.__file__)
SMALL = Limits(bytes=1 << 20, nodes=20_000, depth=20)

dtypes = st.one_of(
    hnp.boolean_dtypes(),
    hnp.integer_dtypes(endianness="?"),
    hnp.unsigned_integer_dtypes(endianness="?"),
    hnp.floating_dtypes(sizes=(16, 32, 64), endianness="?"),
    hnp.complex_number_dtypes(sizes=(64, 128), endianness="?"),
    hnp.unicode_string_dtypes(endianness="?"),
)
arrays = hnp.arrays(dtypes, hnp.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=4))


def native(array: Any) -> Any:
    return array.astype(array.dtype.newbyteorder("="), order="C")


def assert_same_array(arrived: Any, sent: Any) -> None:
    assert type(arrived) is np.ndarray
    assert arrived.dtype == sent.dtype.newbyteorder("=")
    assert arrived.dtype.isnative
    assert arrived.shape == sent.shape
    assert arrived.tobytes() == native(sent).tobytes()
    assert arrived.flags.c_contiguous
    assert arrived.flags.writeable


@given(st.lists(arrays, max_size=4))
def test_arrays_arrive_in_native_byte_order_and_writable(sent: list[Any]) -> None:
    message = encode(sent)
    arrived: Any = decode(message)
    assert len(arrived) == len(sent)
    for ours, theirs in zip(arrived, sent, strict=True):
        assert_same_array(ours, theirs)
    assert encode(arrived) == message


def test_strided_and_transposed_arrays_arrive_in_c_order() -> None:
    grid = np.arange(24).reshape(2, 3, 4)
    for view in (grid.T, grid[:, ::-1, ::2], np.broadcast_to(grid[0, 0], (5, 4)), grid[1, 2, 3:3]):
        assert_same_array(decode(encode(view)), view)


@pytest.mark.parametrize("name", list("?bhiqBHIQefF"))
def test_scalars_keep_their_type_and_bits(name: str) -> None:
    dtype = np.dtype(name)
    cells = np.frombuffer(b"\x01" * 16 if name == "?" else bytes(range(0xF0, 0x100)), dtype)
    for sent in (list(cells), [1, cells[0], "x", cells[-1]]):
        arrived: Any = decode(encode(sent))
        assert [type(x) for x in arrived] == [native_type(x) for x in sent]
        assert list(map(raw, arrived)) == list(map(raw, sent))


def native_type(value: object) -> type:
    return np.dtype(value.dtype.str).type if isinstance(value, np.generic) else type(value)


def raw(value: Any) -> bytes:
    return bytes(value.tobytes()) if isinstance(value, np.generic) else encode(value)


@given(st.lists(arrays, min_size=1, max_size=3), st.data())
def test_a_mutated_message_raises_nothing_but_decode_error(sent: list[Any], data: Any) -> None:
    message = bytearray(encode([*sent, np.int16(3), np.True_, 1]))
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(message)))
        message[at : at + data.draw(st.integers(0, 2))] = data.draw(st.binary(max_size=2))
    with contextlib.suppress(DecodeError):
        decode(bytes(message), SMALL)


def forge_array(name: bytes, shape: tuple[int, ...], data: bytes) -> bytes:
    head = struct.pack("<2I", len(name), len(name)) + name + struct.pack("<I", len(shape))
    dims = b"\0" + struct.pack(f"<{len(shape)}q", *shape)
    return b"\x01\x0d" + head + dims + struct.pack("<I", len(data)) + data


def test_a_well_formed_array_is_what_the_forgeries_below_start_from() -> None:
    assert forge_array(b"<i4", (2,), bytes(8)) == encode(np.zeros(2, "<i4"))


@pytest.mark.parametrize(
    ("name", "shape", "data", "complaint"),
    [
        (b"|O", (1,), bytes(8), "not plain data"),
        (b"<M8[s]", (1,), bytes(8), "not plain data"),
        (b"i4,O", (1,), bytes(12), "not plain data"),
        (b"<i4\n", (1,), bytes(4), "not plain data"),
        (b"<U0", (9,), b"", "not plain data"),
        (b"<i4", (-1,), bytes(4), "negative"),
        (b"<i4", (-1, -1), bytes(4), "negative"),
        (b"<i4", (3,), bytes(8), "another size"),
        (b"<i4", (2**62, 4), b"", "nodes"),
        (b"<i4", (0, 2**62), b"", "nodes"),
        (b"<i4", (1,) * 70, bytes(4), "ValueError"),
        (b"<U999999999", (0,), b"", "malformed"),
        (b"|b1", (2,), b"\x01\x02", "neither 0 nor 1"),
        (b"<U1", (1,), b"\0\0\x11\0", "do not exist"),
    ],
)
def test_a_forged_array_is_refused(
    name: bytes, shape: tuple[int, ...], data: bytes, complaint: str
) -> None:
    with pytest.raises(DecodeError, match=complaint):
        decode(forge_array(name, shape, data))


def test_a_forged_bool_scalar_is_refused() -> None:
    message = encode(np.True_)
    with pytest.raises(DecodeError, match="neither 0 nor 1"):
        decode(message[:-1] + b"\x02")


def test_numpy_is_never_imported_by_a_message(monkeypatch: pytest.MonkeyPatch) -> None:
    messages = [encode(np.zeros(3)), encode([np.int8(1)])]
    monkeypatch.delitem(sys.modules, "numpy")
    for message in messages:
        with pytest.raises(DecodeError, match="numpy has not been imported"):
            decode(message)
    assert "numpy" not in sys.modules


ECHO = """
import sys
sys.path.insert(0, sys.argv[1])
import codec
message = sys.stdin.buffer.read()
try:
    answer = codec.encode(codec.decode(message))
except codec.DecodeError as error:
    answer = codec.encode(str(error))
assert "numpy" not in sys.modules
sys.stdout.buffer.write(answer)
"""


def echo_in_guest(value: object, folder: Path) -> object:
    (folder / "codec.py").write_bytes(SOURCE.read_bytes())
    argv = [sys.executable, "-I", "-S", "-c", ECHO, str(folder)]
    guest = subprocess.run(argv, input=encode(value), capture_output=True, check=True)
    return decode(guest.stdout)


def test_the_file_alone_echoes_in_a_bare_interpreter(tmp_path: Path) -> None:
    value = [1, -(2**70), 0.1, 1j, "\ud800é", b"\xff", None, True, ({"a": {2}, 3: frozenset()},)]
    assert echo_in_guest(value, tmp_path) == value
    assert echo_in_guest([np.int8(1)], tmp_path) == (
        "the message has numpy data, and numpy has not been imported"
    )


def test_the_file_parses_as_the_oldest_guest_python() -> None:
    ast.parse(SOURCE.read_text(encoding="utf-8"), feature_version=(3, 9))
