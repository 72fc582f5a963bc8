"""The bounded, data-only codec in which arguments and answers cross the wall.

Host and guest load this same file: it needs Python >= 3.9 and the standard library. numpy is
used only where something else has imported it, so that no message can cause an import.

The format is columnar, so that recursion goes over nesting depth and never over elements. A
message is a format byte and a column of length 1. The reader of a column knows its length:

    column       nothing if the length is 0, else TAG body, or MIXED tags bodies: one tag byte an
                 element, then for each tag that occurs, in ascending order, its elements' body
    NONE         nothing
    BOOL         one byte each, 0 or 1
    INT          0 and int64 each, or 1, lengths in bytes and two's complement
    FLOAT        binary64, bit for bit; COMPLEX two of them
    STR          lengths in characters, size in bytes, utf-8 in which surrogates pass
    BYTES        lengths, then the bytes; BYTEARRAY too
    LIST         lengths, then one column of all the elements; TUPLE, SET, FROZENSET too
    DICT         lengths, then a column of all the keys and one of all the values
    ARRAY        dtypes as STR, numbers of dimensions as lengths, dimensions as INT, data as BYTES
    others       numpy scalars, one tag for each dtype, raw

Everything is little-endian; lengths and sizes are uint32.

What arrives is an exact built-in type, an exact numpy array (C order, native byte order,
writable) or a numpy scalar. Instances of subclasses of built-ins arrive as the built-in value
that they hold, read without calling what the subclass overrides: an IntEnum as int, a namedtuple
as tuple, a Counter as dict. numpy.float64, complex128, str_ and bytes_ *are* subclasses of
built-ins and arrive as float, complex, str and bytes. Subclasses of ndarray arrive as their data.
Shared references arrive as copies.

Equal values of the same types give the same bytes, as far as they iterate alike: dicts are
written in their order, sets in theirs.
"""

from __future__ import annotations

import re
import struct
import sys
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import accumulate, chain, compress
from math import prod
from typing import Any

__all__ = ["DEFAULT_LIMITS", "DecodeError", "EncodeError", "Limits", "decode", "encode"]

_FORMAT = b"\x01"
_INT64, _BIG = b"\x00", b"\x01"
_SCALARS = ("|b1", "|i1", "<i2", "<i4", "<i8", "|u1", "<u2", "<u4", "<u8", "<f2", "<f4", "<c8")
_ARRAY_DTYPE = re.compile(r"\|b1|\|[iu]1|<[iu][248]|<f[248]|<c8|<c16|<U[1-9][0-9]{0,8}")
_LAST_CODE_POINT = 0x10FFFF
_FEW_KEYS = 64

# set() and frozenset() copy the table of any set without iterating it; dict(d) and dict.copy(d)
# would call an overridden __iter__. OrderedDict keeps its order outside the dict part.
_REDUCERS: tuple[tuple[type, Callable[[Any], object]], ...] = (
    (int, int.__int__),
    (float, float.__float__),
    (complex, lambda z: complex(_slot(complex, "real", z), _slot(complex, "imag", z))),
    (str, str.__str__),
    (bytes, lambda b: bytes.__getitem__(b, slice(None))),
    (bytearray, lambda b: bytearray.__getitem__(b, slice(None))),
    (list, lambda x: list.__getitem__(x, slice(None))),
    (tuple, lambda x: tuple.__getitem__(x, slice(None))),
    (set, set),
    (frozenset, frozenset),
    (OrderedDict, lambda d: dict(OrderedDict.items(d))),
    (dict, lambda d: dict(dict.items(d))),
)


class EncodeError(ValueError):
    """The value is not plain data, or exceeds the limits."""


class DecodeError(ValueError):
    """The bytes are not a message of this format, or exceed the limits."""


@dataclass(frozen=True)
class Limits:
    """What a message may cost; the same message passes `encode` and `decode` alike.

    Attributes:
        bytes: length of the message.
        nodes: values in it, counting every element, key and value, and every cell of an array.
        depth: containers within each other; `[]` has depth 1.
        int_bits: magnitude of an int in bits, up to the next whole byte when decoding.
        collisions: keys, in all sets and dicts of more than 64 keys, whose hash an earlier key of
            the same container has (decoding only). Hashes of numbers are no secret, and equal ones
            make building a set quadratic. So do distinct ones whose probe sequences were chosen
            to overlap, there and in whatever puts an answer's numbers into a set: who decodes and
            checks hostile answers needs a limit on CPU time as well.
    """

    bytes: int = 1 << 28
    nodes: int = 20_000_000
    depth: int = 100
    int_bits: int = 1 << 26
    collisions: int = 4096


DEFAULT_LIMITS = Limits()


def encode(value: object, limits: Limits = DEFAULT_LIMITS) -> bytes:
    """Return `value` as a message.

    Raises:
        EncodeError: a type that is not data (named), or beyond the limits, as cycles always are.
    """
    encoder = _Encoder(limits)
    try:
        encoder.count_nodes(1)
        encoder.write(_FORMAT)
        encoder.write_column([value], 1)
    except (EncodeError, MemoryError):
        raise
    except Exception as error:  # a metaclass may raise anything when its class is hashed
        raise EncodeError(f"reading the value raised {_type_name(type(error))}") from error
    return b"".join(encoder.chunks)


def decode(data: bytes, limits: Limits = DEFAULT_LIMITS) -> object:
    """Return the value of a message, which may be hostile.

    Memory stays proportional to the message's length plus the node limit. Numpy arrays and
    scalars are decoded only where numpy has been imported before.

    Raises:
        DecodeError: malformed or truncated, bytes left over, unhashable or equal keys, too many
            keys with equal hashes, numpy data without numpy, or beyond the limits.
    """
    decoder = _Decoder(data, limits)
    try:
        return decoder.read_message()
    except (DecodeError, MemoryError):
        raise
    except Exception as error:  # hashing, comparing and numpy have many ways to refuse
        raise DecodeError(f"malformed message: {type(error).__name__}") from error


class _Budget:
    """What is left of the limits while a message is written or read."""

    error: type[ValueError]

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.free_nodes = limits.nodes
        self.free_bytes = limits.bytes
        self.free_collisions = limits.collisions

    def count_nodes(self, count: int) -> None:
        self.free_nodes -= count
        if self.free_nodes < 0:
            raise self.error(f"the value has more than {self.limits.nodes} nodes")

    def check_depth(self, depth: int) -> None:
        if depth > self.limits.depth:
            raise self.error(f"the value is cyclic or deeper than {self.limits.depth} levels")


class _Encoder(_Budget):
    """Collects the chunks of one message."""

    error = EncodeError

    def __init__(self, limits: Limits) -> None:
        super().__init__(limits)
        self.chunks: list[bytes] = []
        self.numpy: Any = sys.modules.get("numpy")
        self.tag_of = _TAG_OF
        if self.numpy is not None:
            scalars = {self.numpy.dtype(s).type: _FIRST_SCALAR + i for i, s in enumerate(_SCALARS)}
            self.tag_of = {**_TAG_OF, self.numpy.ndarray: _ARRAY, **scalars}

    def check_room(self, size: int) -> None:
        if size > self.free_bytes:
            raise EncodeError(f"the value needs more than {self.limits.bytes} bytes")

    def write(self, chunk: bytes) -> None:
        self.check_room(len(chunk))
        self.free_bytes -= len(chunk)
        self.chunks.append(chunk)

    def write_numbers(self, code: str, values: list[Any]) -> None:
        self.write(struct.Struct(f"<{len(values)}{code}").pack(*values))

    def write_column(self, values: list[Any], depth: int) -> None:
        if not values:
            return
        tags = self._find_tags(values)
        if tags is None:
            self.write_column(self._reduce(values), depth)
        elif len(tags) == 1:
            self.write(tags)
            _KINDS[tags[0]][1](self, values, depth)
        else:
            self._write_mixed(values, tags, depth)

    def _find_tags(self, values: list[Any]) -> bytes | None:
        """Return one tag for all the values or one for each, None if a type has none."""
        types = list(map(type, values))
        # count() is by far the cheapest pass where all types are the same and a dear one where
        # they are not, which the last type often tells at once.
        if types[0] is types[-1] and types.count(types[0]) == len(types):
            del types[1:]
        try:
            return bytes(map(self.tag_of.__getitem__, types))
        except KeyError:
            return None

    def _write_mixed(self, values: list[Any], tags: bytes, depth: int) -> None:
        self.write(bytes((_MIXED,)))
        self.write(tags)
        for tag in sorted(set(tags)):
            chosen = list(compress(values, tags.translate(_IS_TAG[tag])))
            _KINDS[tag][1](self, chosen, depth)

    def _reduce(self, values: list[Any]) -> list[Any]:
        # One copy for one object: a list may hold the same big Counter a million times.
        odd = {id(value): value for value in values if type(value) not in self.tag_of}
        reduced = {key: self._reduce_one(value) for key, value in odd.items()}
        return [reduced.get(id(value), value) for value in values]

    def _reduce_one(self, value: Any) -> object:
        cls = type(value)
        for base, reducer in _REDUCERS:
            if issubclass(cls, base):
                return reducer(value)
        numpy = self.numpy
        if numpy is not None and issubclass(cls, numpy.ndarray):
            return numpy.ndarray.view(value, numpy.ndarray)
        if numpy is not None and issubclass(cls, numpy.generic):
            dtype = _slot(numpy.generic, "dtype", value)
            cell = numpy.frombuffer(numpy.generic.tobytes(value), dtype)
            return cell.astype(_dtype_name(dtype))[0]
        raise EncodeError(f"a value of type {_type_name(cls)} is not plain data")

    def write_none(self, values: list[None], depth: int) -> None:
        """NONE has no body: the length of its column says it all."""

    def write_bool(self, values: list[bool], depth: int) -> None:
        self.write(bytes(values))

    def write_int(self, values: list[int], depth: int) -> None:
        try:
            packed = struct.Struct(f"<{len(values)}q").pack(*values)
        except (struct.error, OverflowError):
            self._write_big(values)
        else:
            self.write(_INT64)
            self.write(packed)

    def _write_big(self, values: list[int]) -> None:
        bits = list(map(int.bit_length, values))
        if max(bits) > self.limits.int_bits:
            raise EncodeError(f"an int has more than {self.limits.int_bits} bits")
        lengths = [n // 8 + 1 for n in bits]
        self.check_room(sum(lengths))
        self.write(_BIG)
        self.write_numbers("I", lengths)
        pairs = zip(values, lengths)
        self.write(b"".join([x.to_bytes(n, "little", signed=True) for x, n in pairs]))

    def write_float(self, values: list[float], depth: int) -> None:
        self.write_numbers("d", values)

    def write_complex(self, values: list[complex], depth: int) -> None:
        self.write_numbers("d", [part for z in values for part in (z.real, z.imag)])

    def write_str(self, values: list[str], depth: int) -> None:
        lengths = list(map(len, values))
        self.check_room(sum(lengths))
        text = "".join(values).encode("utf-8", "surrogatepass")
        self.write_numbers("I", [*lengths, len(text)])
        self.write(text)

    def write_bytes(self, values: list[bytes], depth: int) -> None:
        lengths = list(map(len, values))
        self.check_room(sum(lengths))
        self.write_numbers("I", lengths)
        self.write(b"".join(values))

    def _write_lengths(self, values: list[Any], depth: int, columns: int) -> None:
        # The sum is checked before anything is flattened: a few shared lists can stand for
        # billions of elements.
        lengths = list(map(len, values))
        self.check_depth(depth)
        self.count_nodes(columns * sum(lengths))
        self.write_numbers("I", lengths)

    def write_sequence(self, values: list[Any], depth: int) -> None:
        self._write_lengths(values, depth, columns=1)
        self.write_column(_flatten(values), depth + 1)

    def write_dict(self, values: list[dict[Any, Any]], depth: int) -> None:
        self._write_lengths(values, depth, columns=2)
        self.write_column(_flatten(values), depth + 1)
        self.write_column(_flatten(list(map(dict.values, values))), depth + 1)

    def write_array(self, values: list[Any], depth: int) -> None:
        names = [_dtype_name(value.dtype) for value in values]
        shapes = [value.shape for value in values]
        self.count_nodes(sum(map(_count_cells, shapes)))
        self.check_room(sum(value.nbytes for value in values))
        self.write_str(names, depth)
        self.write_numbers("I", list(map(len, shapes)))
        self.write_int(list(chain.from_iterable(shapes)), depth)
        pairs = zip(values, names)
        self.write_bytes([value.astype(name, copy=False).tobytes() for value, name in pairs], depth)

    def write_scalar(self, values: list[Any], depth: int) -> None:
        name = _SCALARS[self.tag_of[type(values[0])] - _FIRST_SCALAR]
        self.write(self.numpy.array(values, dtype=name).tobytes())


class _Decoder(_Budget):
    """Reads one message; lengths are believed only after a check."""

    error = DecodeError

    def __init__(self, data: bytes, limits: Limits) -> None:
        super().__init__(limits)
        self.data = memoryview(data)
        self.position = 0

    def read_message(self) -> object:
        if len(self.data) > self.limits.bytes:
            raise DecodeError(f"the message is longer than {self.limits.bytes} bytes")
        if self.take(1) != _FORMAT:
            raise DecodeError("the message is in another format")
        self.count_nodes(1)
        (value,) = self.read_column(1, 1)
        if self.position != len(self.data):
            raise DecodeError("the message has bytes left over")
        return value

    def take(self, size: int) -> memoryview:
        end = self.position + size
        if end > len(self.data):
            raise DecodeError("the message is truncated")
        chunk = self.data[self.position : end]
        self.position = end
        return chunk

    def read_numbers(self, code: str, count: int) -> list[Any]:
        numbers = struct.Struct(f"<{count}{code}")
        return list(numbers.unpack(self.take(numbers.size)))

    def read_column(self, count: int, depth: int) -> list[Any]:
        if not count:
            return []
        (tag,) = self.take(1)
        if tag != _MIXED:
            return self._read_body(tag, count, depth)
        tags = bytes(self.take(count))
        cursors = {t: iter(self._read_body(t, tags.count(t), depth)) for t in sorted(set(tags))}
        return list(map(next, map(cursors.__getitem__, tags)))

    def _read_body(self, tag: int, count: int, depth: int) -> list[Any]:
        if tag >= len(_KINDS):
            raise DecodeError(f"the message has an unknown tag, {tag}")
        return _KINDS[tag][2](self, count, depth)

    def read_none(self, count: int, depth: int) -> list[None]:
        return [None] * count

    def read_bool(self, count: int, depth: int) -> list[bool]:
        flags = bytes(self.take(count))
        _check_flags(flags)
        return list(map(bool, flags))

    def read_int(self, count: int, depth: int) -> list[int]:
        kind = self.take(1)
        if kind == _INT64:
            return self.read_numbers("q", count)
        if kind != _BIG:
            raise DecodeError("the message has an unknown kind of int")
        lengths = self.read_numbers("I", count)
        if max(lengths, default=0) > self.limits.int_bits // 8 + 1:
            raise DecodeError(f"an int has more than {self.limits.int_bits} bits")
        parts = _split(self.take(sum(lengths)), lengths)
        return [int.from_bytes(part, "little", signed=True) for part in parts]

    def read_float(self, count: int, depth: int) -> list[float]:
        return self.read_numbers("d", count)

    def read_complex(self, count: int, depth: int) -> list[complex]:
        parts = self.read_numbers("d", 2 * count)
        return list(map(complex, parts[::2], parts[1::2]))

    def read_str(self, count: int, depth: int) -> list[str]:
        *lengths, size = self.read_numbers("I", count + 1)
        text = str(self.take(size), "utf-8", "surrogatepass")
        if len(text) != sum(lengths):
            raise DecodeError("the lengths of strings do not add up")
        return _split(text, lengths)

    def read_bytes(self, count: int, depth: int) -> list[bytes]:
        lengths = self.read_numbers("I", count)
        return _split(bytes(self.take(sum(lengths))), lengths)

    def read_bytearray(self, count: int, depth: int) -> list[bytearray]:
        return list(map(bytearray, self.read_bytes(count, depth)))

    def _read_lengths(self, count: int, depth: int, columns: int) -> list[int]:
        self.check_depth(depth)
        lengths = self.read_numbers("I", count)
        self.count_nodes(columns * sum(lengths))
        return lengths

    def read_list(self, count: int, depth: int) -> list[list[Any]]:
        lengths = self._read_lengths(count, depth, columns=1)
        return _split(self.read_column(sum(lengths), depth + 1), lengths)

    def read_tuple(self, count: int, depth: int) -> list[tuple[Any, ...]]:
        lengths = self._read_lengths(count, depth, columns=1)
        return _split(tuple(self.read_column(sum(lengths), depth + 1)), lengths)

    def read_set(self, count: int, depth: int) -> list[set[Any]]:
        return self._build_keyed(set, self.read_list(count, depth))

    def read_frozenset(self, count: int, depth: int) -> list[frozenset[Any]]:
        return self._build_keyed(frozenset, self.read_list(count, depth))

    def read_dict(self, count: int, depth: int) -> list[dict[Any, Any]]:
        lengths = self._read_lengths(count, depth, columns=2)
        groups = _split(self.read_column(sum(lengths), depth + 1), lengths)
        values = iter(self.read_column(sum(lengths), depth + 1))
        return self._build_keyed(lambda keys: dict(zip(keys, values)), groups)

    def _build_keyed(self, build: Callable[[list[Any]], Any], groups: list[list[Any]]) -> list[Any]:
        for keys in groups:
            if len(keys) > _FEW_KEYS:
                self.free_collisions -= len(keys) - len(set(map(hash, keys)))
                if self.free_collisions < 0:
                    raise DecodeError("too many keys have equal hashes")
        built = list(map(build, groups))
        if list(map(len, built)) != list(map(len, groups)):
            raise DecodeError("a set or dict has equal keys")
        return built

    def _find_numpy(self) -> Any:
        numpy = sys.modules.get("numpy")
        if numpy is None:
            raise DecodeError("the message has numpy data, and numpy has not been imported")
        return numpy

    def read_array(self, count: int, depth: int) -> list[Any]:
        numpy = self._find_numpy()
        names = self.read_str(count, depth)
        ranks = self.read_numbers("I", count)
        shapes = _split(tuple(self.read_int(sum(ranks), depth)), ranks)
        chunks = self.read_bytes(count, depth)
        return [self._build_array(numpy, *parts) for parts in zip(names, shapes, chunks)]

    def _build_array(self, numpy: Any, name: str, shape: tuple[int, ...], raw: bytes) -> Any:
        if not _ARRAY_DTYPE.fullmatch(name):
            raise DecodeError("an array has a dtype that is not plain data")
        if min(shape, default=0) < 0:
            raise DecodeError("an array has a negative dimension")
        self.count_nodes(_count_cells(shape))
        dtype = numpy.dtype(name)
        if prod(shape) * dtype.itemsize != len(raw):
            raise DecodeError("an array has data of another size than its shape says")
        if name == "|b1":
            _check_flags(raw)
        if name.startswith("<U") and raw and numpy.frombuffer(raw, "<u4").max() > _LAST_CODE_POINT:
            raise DecodeError("an array has characters that do not exist")
        return numpy.ndarray(shape, dtype, raw).astype(dtype.newbyteorder("="))

    def read_scalar(self, count: int, depth: int, name: str) -> list[Any]:
        numpy = self._find_numpy()
        dtype = numpy.dtype(name)
        raw = bytes(self.take(count * dtype.itemsize))
        if name == "|b1":
            _check_flags(raw)
        return list(numpy.frombuffer(raw, dtype))


def _flatten(values: list[Any]) -> list[Any]:
    return list(values[0]) if len(values) == 1 else list(chain.from_iterable(values))


def _split(joined: Any, lengths: list[int]) -> list[Any]:
    """Cut a sequence into consecutive slices of the given lengths, which add up to its own."""
    ends = list(accumulate(lengths))
    return [joined[start:end] for start, end in zip([0, *ends], ends)]


def _check_flags(raw: bytes) -> None:
    if raw.translate(None, b"\0\1"):
        raise DecodeError("a bool is neither 0 nor 1")


def _count_cells(shape: tuple[int, ...]) -> int:
    # An empty array may still have 10 ** 9 empty rows, which its reader would visit.
    return prod(max(1, size) for size in shape)


def _dtype_name(dtype: Any) -> str:
    name = str(dtype.newbyteorder("<").str)
    if not _ARRAY_DTYPE.fullmatch(name):
        raise EncodeError(f"numpy data of dtype {ascii(name)[:80]} is not plain data")
    return name


def _slot(base: type, name: str, value: object) -> Any:
    """Read an attribute as `base` defines it, whatever the value's own class overrides."""
    return base.__dict__[name].__get__(value)


def _type_name(cls: type) -> str:
    return ascii(str.__str__(_slot(type, "__qualname__", cls))[:80])


_Writer = Callable[[_Encoder, "list[Any]", int], None]
_Reader = Callable[[_Decoder, int, int], "list[Any]"]

# A tag is a row's number.
_KINDS: tuple[tuple[type | None, _Writer, _Reader], ...] = (
    (type(None), _Encoder.write_none, _Decoder.read_none),
    (bool, _Encoder.write_bool, _Decoder.read_bool),
    (int, _Encoder.write_int, _Decoder.read_int),
    (float, _Encoder.write_float, _Decoder.read_float),
    (complex, _Encoder.write_complex, _Decoder.read_complex),
    (str, _Encoder.write_str, _Decoder.read_str),
    (bytes, _Encoder.write_bytes, _Decoder.read_bytes),
    (bytearray, _Encoder.write_bytes, _Decoder.read_bytearray),
    (list, _Encoder.write_sequence, _Decoder.read_list),
    (tuple, _Encoder.write_sequence, _Decoder.read_tuple),
    (set, _Encoder.write_sequence, _Decoder.read_set),
    (frozenset, _Encoder.write_sequence, _Decoder.read_frozenset),
    (dict, _Encoder.write_dict, _Decoder.read_dict),
    (None, _Encoder.write_array, _Decoder.read_array),
    *((None, _Encoder.write_scalar, partial(_Decoder.read_scalar, name=n)) for n in _SCALARS),
)
_TAG_OF = {kind: tag for tag, (kind, _, _) in enumerate(_KINDS) if kind is not None}
_ARRAY = len(_TAG_OF)
_FIRST_SCALAR = _ARRAY + 1
_MIXED = 255
_IS_TAG = [bytes(other == tag for other in range(256)) for tag in range(len(_KINDS))]
