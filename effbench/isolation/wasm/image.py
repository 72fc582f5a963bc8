"""A module whose memory is what some instance's memory has become: that instance, frozen.

The idea is Wizer's: run the start of a program once, write the memory that it left into a copy of
the module, and every new instance begins where the first one stopped. Instances of the image share
its pages until they write to them.

Format: the WebAssembly core specification, "Binary Format".
"""

from __future__ import annotations

from collections.abc import Iterator

MAGIC = b"\0asm\1\0\0\0"
CUSTOM, MEMORY, CODE, DATA, DATA_COUNT = 0, 5, 10, 11, 12
PAGE_BYTES = 65536
# Stretches of zeros that are not worth a segment of their own.
CHUNK_BYTES = 4096


def freeze(module: bytes, memory: bytes) -> bytes:
    """Return `module` with `memory` as the initial contents of its one memory.

    Raises ValueError for a module with passive data segments, or without a memory of its own.
    """
    pages = len(memory) // PAGE_BYTES
    segments = list(_segments(memory))
    parts, seen = [MAGIC], set()
    for number, body in _sections(module):
        seen.add(number)
        if number == CUSTOM:
            continue
        if number == MEMORY:
            body = _memory_section(body, pages)
        elif number == DATA_COUNT:
            body = encode_unsigned(len(segments))
        elif number == DATA:
            body = encode_unsigned(len(segments)) + b"".join(
                b"\0\x41" + encode_signed(at) + b"\x0b" + encode_unsigned(len(data)) + data
                for at, data in segments
            )
        parts.append(bytes([number]) + encode_unsigned(len(body)) + body)
    if not {MEMORY, DATA} <= seen:
        raise ValueError("the module has no memory, or no data")
    return b"".join(parts)


def _sections(module: bytes) -> Iterator[tuple[int, bytes]]:
    if not module.startswith(MAGIC):
        raise ValueError("not a WebAssembly module")
    at = len(MAGIC)
    while at < len(module):
        number = module[at]
        size, at = decode_unsigned(module, at + 1)
        yield number, module[at : at + size]
        at += size


def _memory_section(body: bytes, pages: int) -> bytes:
    count, at = decode_unsigned(body, 0)
    flags = body[at]
    _, at = decode_unsigned(body, at + 1)
    if count != 1 or flags not in (0, 1):
        raise ValueError("the module has to have one unshared 32-bit memory")
    return b"\1" + bytes([flags]) + encode_unsigned(pages) + body[at:]


def _segments(memory: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield every stretch of whole chunks that are not all zero, with its address."""
    zeros, start = bytes(CHUNK_BYTES), None
    for at in range(0, len(memory) + 1, CHUNK_BYTES):
        used = at < len(memory) and memory[at : at + CHUNK_BYTES] != zeros
        if used and start is None:
            start = at
        elif not used and start is not None:
            yield start, memory[start:at]
            start = None


def encode_unsigned(value: int) -> bytes:
    """Return an unsigned number in LEB128."""
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def encode_signed(value: int) -> bytes:
    """Return a number of 32 bits, given without a sign, in signed LEB128."""
    value -= value >> 31 << 32
    out = bytearray()
    while not -64 <= value < 64:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value & 0x7F)
    return bytes(out)


def decode_unsigned(data: bytes, at: int) -> tuple[int, int]:
    """Return the unsigned LEB128 number at `at`, and where it ends."""
    value = shift = 0
    while True:
        byte = data[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at
