"""What crosses the wall arrives exactly, and nothing hostile does more than raise DecodeError."""

from __future__ import annotations

import contextlib
import enum
import fractions
import math
import struct
import sys
import tracemalloc
from collections import Counter, OrderedDict, defaultdict, namedtuple
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from effbench.codec import DecodeError, EncodeError, Limits, decode, encode

SMALL = Limits(bytes=1 << 20, nodes=20_000, depth=20)

_doubles = st.integers(0, 2**64 - 1).map(lambda n: struct.unpack("<d", struct.pack("<Q", n))[0])
_floats = st.floats() | _doubles
_texts = st.text(st.characters(exclude_categories=())) | st.sampled_from(["\ud800", "\udc00", "\0"])
_keys = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(-(2**200), 2**200)
    | _floats
    | st.builds(complex, _floats, _floats)
    | _texts
    | st.binary(),
    lambda inner: st.lists(inner, max_size=3).map(tuple) | st.frozensets(inner, max_size=3),
    max_leaves=5,
)
values = st.recursive(
    _keys | st.binary().map(bytearray) | st.sets(_keys, max_size=5),
    lambda inner: (
        st.lists(inner)
        | st.lists(inner).map(tuple)
        | st.dictionaries(_keys, inner)
        | st.lists(st.integers())
    ),
    max_leaves=30,
)


def describe(value: Any) -> Any:
    """Return a form that is equal only for the same exact types, order and bits."""
    kind = type(value)
    if kind in (list, tuple):
        return kind, [describe(element) for element in value]
    if kind in (set, frozenset):
        return kind, sorted((describe(element) for element in value), key=repr)
    if kind is dict:
        return kind, [(describe(key), describe(element)) for key, element in value.items()]
    if kind is float:
        return kind, struct.pack("<d", value)
    if kind is complex:
        return kind, struct.pack("<2d", value.real, value.imag)
    if isinstance(value, np.ndarray | np.generic):
        return kind, value.dtype.str, value.shape, value.tobytes()
    return kind, value


def assert_round_trip(value: object) -> None:
    message = encode(value)
    arrived = decode(message)
    assert describe(arrived) == describe(value)
    if not contains_set(value):
        assert encode(arrived) == message


def contains_set(value: Any) -> bool:
    if isinstance(value, set | frozenset):
        return True
    if isinstance(value, dict):
        return any(map(contains_set, [*value, *value.values()]))
    return isinstance(value, list | tuple) and any(map(contains_set, value))


@given(values)
@example([])
@example([[], [[]], (), {}, set(), frozenset(), "", b"", bytearray()])
@example({(): {"": [{}]}, frozenset(): [(), (0,)]})
@example(["\ud83d", "\ude00", "\U0001f600", "a\ud83d", "\ude00b"])
@example([0, -1, 2**63 - 1, -(2**63), 2**63, -(2**63) - 1, 1 << 1000])
@example([1, 1.0, True, 1 + 0j, "1", b"1", None, [1], (1,), False, 0, -0.0])
def test_round_trip_keeps_types_order_and_bits(value: object) -> None:
    assert_round_trip(value)


def test_nan_payloads_survive() -> None:
    bits = [0x7FF8000000000001, 0xFFF8DEADBEEF0001, 0x7FF0000000000001, 0x8000000000000000]
    floats = list(struct.unpack("<4d", struct.pack("<4Q", *bits)))
    assert_round_trip(floats)
    assert_round_trip([complex(x, y) for x in floats for y in floats])


@given(values, st.data())
def test_a_mutated_message_raises_nothing_but_decode_error(value: object, data: Any) -> None:
    message = bytearray(encode(value))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(message)))
        end = at + data.draw(st.integers(0, 3))
        message[at:end] = data.draw(st.binary(max_size=3))
    with contextlib.suppress(DecodeError):
        decode(bytes(message), SMALL)


@given(st.binary(max_size=200), st.integers(0, 30))
def test_noise_raises_nothing_but_decode_error(noise: bytes, tag: int) -> None:
    with contextlib.suppress(DecodeError):
        decode(b"\x01" + bytes((tag,)) + noise, SMALL)


@given(values)
def test_every_truncation_and_extension_is_refused(value: object) -> None:
    message = encode(value)
    for size in range(0, len(message), 1 + len(message) // 20):
        with pytest.raises(DecodeError):
            decode(message[:size])
    with pytest.raises(DecodeError, match="left over"):
        decode(message + b"\0")


NONE, BOOL, INT, STR, LIST, TUPLE, SET, DICT = 0, 1, 2, 5, 8, 9, 10, 12


def forge(*parts: int | bytes) -> bytes:
    return b"\x01" + b"".join(p if isinstance(p, bytes) else bytes((p,)) for p in parts)


def u32(*numbers: int) -> bytes:
    return struct.pack(f"<{len(numbers)}I", *numbers)


def int64(*numbers: int) -> bytes:
    return b"\0" + struct.pack(f"<{len(numbers)}q", *numbers)


@pytest.mark.parametrize(
    ("message", "complaint"),
    [
        (b"", "truncated"),
        (b"\x02\x00", "another format"),
        (forge(200), "unknown tag"),
        (forge(255, 255), "unknown tag"),
        (forge(BOOL, 2), "neither 0 nor 1"),
        (forge(INT, 7), "unknown kind of int"),
        (forge(INT, 1, u32(1 << 24)), "more than 67108864 bits"),
        (forge(STR, u32(2, 1), b"a"), "do not add up"),
        (forge(STR, u32(1, 1), b"\xff"), "UnicodeDecodeError"),
        (forge(LIST, u32(2**32 - 1), NONE), "nodes"),
        (forge(SET, u32(1), LIST, u32(0)), "TypeError"),
        (forge(DICT, u32(1), LIST, u32(0), NONE), "TypeError"),
        (forge(SET, u32(2), INT, int64(5, 5)), "equal keys"),
        (forge(SET, u32(2), 255, bytes((BOOL, INT)), 1, int64(1)), "equal keys"),
        (forge(DICT, u32(2), INT, int64(5, 5), NONE), "equal keys"),
        (forge(*[LIST, u32(1)] * 101, NONE), "deeper than 100"),
        (forge(*[LIST, u32(1)] * 100_000, NONE), "deeper than 100"),
    ],
)
def test_a_forged_message_is_refused(message: bytes, complaint: str) -> None:
    with pytest.raises(DecodeError, match=complaint):
        decode(message)


def test_lengths_are_not_believed_before_memory_is_there() -> None:
    messages = [forge(LIST, u32(19_999_999), tag, bytes(50)) for tag in (1, 2, 3, 4, 5, 6, 8, 12)]
    tracemalloc.start()
    for message in messages:
        with pytest.raises(DecodeError, match="truncated"):
            decode(message)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 100_000


def test_keys_with_equal_hashes_are_refused_in_bulk() -> None:
    colliding = [i * sys.hash_info.modulus for i in range(5000)]
    for bomb in (set(colliding), frozenset(colliding), dict.fromkeys(colliding)):
        message = encode(bomb)
        with pytest.raises(DecodeError, match="equal hashes"):
            decode(message)
        assert decode(message, Limits(collisions=5000)) == bomb
    assert_round_trip(set(colliding[:4000]))
    assert_round_trip(colliding)


def nest(depth: int) -> list[Any]:
    outer: list[Any] = []
    for _ in range(depth - 1):
        outer = [outer]
    return outer


@pytest.mark.parametrize(
    ("value", "enough", "too_few"),
    [
        ([[1, 2], [3]], Limits(nodes=6), Limits(nodes=5)),
        ({1: 2, 3: 4}, Limits(nodes=5), Limits(nodes=4)),
        (nest(7), Limits(depth=7), Limits(depth=6)),
        ((set(), {}), Limits(depth=2), Limits(depth=1)),
        (1 << 79, Limits(int_bits=80), Limits(int_bits=72)),
        (np.zeros((3, 4)), Limits(nodes=13), Limits(nodes=12)),
        (np.zeros((0, 40)), Limits(nodes=41), Limits(nodes=40)),
        (["ab", "cd"], Limits(bytes=23), Limits(bytes=22)),
    ],
)
def test_both_sides_hold_the_same_limits(value: Any, enough: Limits, too_few: Limits) -> None:
    message = encode(value, enough)
    assert describe(decode(message, enough)) == describe(value)
    with pytest.raises(EncodeError):
        encode(value, too_few)
    with pytest.raises(DecodeError):
        decode(message, too_few)


def test_cycles_are_refused() -> None:
    ring: list[Any] = []
    ring.append(ring)
    loop: dict[str, Any] = {}
    loop["self"] = (loop,)
    for cyclic in (ring, loop):
        with pytest.raises(EncodeError, match="cyclic"):
            encode(cyclic)


def test_shared_references_are_refused_before_they_take_memory() -> None:
    doubling: list[Any] = [[]]
    for _ in range(40):
        doubling = [doubling, doubling]
    row = list(range(10_000))
    counter = Counter(row)
    bombs = [
        doubling,
        [row] * 10_000,
        [counter] * 10_000,
        ["x" * 100_000] * 10_000,
        [bytes(100_000)] * 10_000,
        [1 << 800_000] * 10_000,
        [np.zeros(10_000)] * 10_000,
        np.broadcast_to(np.zeros(1), 10**12),
    ]
    tracemalloc.start()
    for bomb in bombs:
        with pytest.raises(EncodeError, match="more than"):
            encode(bomb, Limits(bytes=1 << 24, nodes=30_000))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 10_000_000


class Colour(enum.IntEnum):
    RED = 3


class Liar(list[int]):
    """Overrides everything that a careless reader would call."""

    def refuse(self, *args: object) -> Any:
        raise AssertionError("an override was called")

    __len__ = __iter__ = __getitem__ = __eq__ = __reduce__ = copy = refuse
    __hash__ = None  # type: ignore[assignment]
    __class__ = int  # type: ignore[assignment]


def override(base: type) -> Any:
    names = ("__iter__", "__len__", "__getitem__", "keys", "items", "copy", "__str__", "__int__")
    names += ("__float__", "__complex__", "__bytes__", "__index__", "real", "imag", "union")
    return type("Sly", (base,), {**dict.fromkeys(names, Liar.refuse), "__hash__": base.__hash__})


Point = namedtuple("Point", "x y")
MOVED = OrderedDict([("a", 1), ("b", 2)])
MOVED.move_to_end("a")


@pytest.mark.parametrize(
    ("value", "arrives"),
    [
        (Colour.RED, 3),
        (Point(1, Point(2, 3)), (1, (2, 3))),
        (Counter("abba"), {"a": 2, "b": 2}),
        (defaultdict(list, {1: [2]}), {1: [2]}),
        (MOVED, {"b": 2, "a": 1}),
        (Liar([1, 2]), [1, 2]),
        ([1, Colour.RED, "x", override(str)("y")], [1, 3, "x", "y"]),
        ({override(int)(4): override(tuple)((5,))}, {4: (5,)}),
        *((override(kind)(held), held) for kind, held in [(int, 2**70), (float, -0.0)]),
        *((override(kind)(held), held) for kind, held in [(str, "s"), (bytes, b"b")]),
        *((override(kind)(held), held) for kind, held in [(tuple, (1, 2)), (list, [1])]),
        *((override(kind)(held), held) for kind, held in [(set, {1, 2}), (dict, {1: 2})]),
        (override(complex)(complex(-0.0, math.inf)), complex(-0.0, math.inf)),
        (override(bytearray)(b"x"), bytearray(b"x")),
        (override(frozenset)({1}), frozenset({1})),
        (override(OrderedDict)({1: 2}), {1: 2}),
        (np.float64(0.1), 0.1),
        (np.complex128(1j), 1j),
        (np.str_("s"), "s"),
        (np.longlong(5), np.int64(5)),
        (np.arange(3.0).view(type("Sub", (np.ndarray,), {"tobytes": None})), np.arange(3.0)),
    ],
    ids=lambda _: "value",  # repr() would call the overrides
)
def test_subclasses_arrive_as_what_they_hold(value: object, arrives: object) -> None:
    assert describe(decode(encode(value))) == describe(arrives)
    assert encode(value) == encode(arrives)


class Meta(type):
    def __hash__(cls) -> int:
        raise RuntimeError("unhashable class")


@pytest.mark.parametrize(
    ("value", "complaint"),
    [
        (object(), "'object'"),
        ([1, fractions.Fraction(1, 2)], "'Fraction'"),
        (range(3), "'range'"),
        ({1: lambda: 0}, "'function'"),
        (type("x" * 1000 + "\n", (), {})(), f"'{'x' * 80}'"),
        (Meta("M", (), {})(), "RuntimeError"),
        (np.array([object()]), "dtype '|O'"),
        (np.zeros(1, "i4,i4"), "dtype '|V8'"),
        (np.datetime64("2020-01-01"), "dtype '<M8"),
        ([1, np.timedelta64(1)], "dtype '<m8'"),
    ],
    ids=lambda given: given[:12] if isinstance(given, str) else "value",
)
def test_what_is_not_data_is_named(value: object, complaint: str) -> None:
    with pytest.raises(EncodeError) as caught:
        encode(value)
    assert complaint in str(caught.value)
