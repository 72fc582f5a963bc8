"""Faults of files, while no host runs: torn or garbled ends, changed bytes, disks that refuse."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from .fault import Hit
from .scene import Room

TAIL_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Tail:
    """Something happens to the end of results.jsonl, never to its first line."""

    name: str
    change: Callable[[list[bytes], random.Random], bytes]
    weight: float = 1.0
    forbids: bool = False

    def befall(self, room: Room, rng: random.Random) -> Hit | None:
        """Write the file anew, as `change` makes it of its lines."""
        if not room.results.exists():
            return None
        lines = room.results.read_bytes().splitlines(keepends=True)
        if len(lines) < 2:
            return None
        room.results.write_bytes(self.change(lines, rng))
        return Hit()


def cut(lines: list[bytes], rng: random.Random) -> bytes:
    """Return the file without its end, which may take several rows along."""
    data = b"".join(lines)
    shortest = max(len(lines[0]), len(data) - TAIL_BYTES)
    return data[: rng.randrange(shortest, len(data))]


def overwrite(lines: list[bytes], rng: random.Random, *, end: bytes) -> bytes:
    """Return the file with random bytes in the place of its last ones."""
    data = cut(lines, rng)
    return data + rng.randbytes(rng.randrange(1, 300)) + end


def zero(lines: list[bytes], rng: random.Random, *, end: bytes) -> bytes:
    """Return the file with zeros in the place of its last bytes."""
    return cut(lines, rng) + bytes(rng.randrange(1, TAIL_BYTES)) + end


def halve(lines: list[bytes], rng: random.Random) -> bytes:
    """Return the file with half of a row at its end, as a line of its own."""
    row = rng.choice(lines[1:])
    return b"".join(lines) + row[: rng.randrange(1, len(row) - 1)] + b"\n"


def repeat(lines: list[bytes], rng: random.Random) -> bytes:
    """Return the file with some of its last rows there twice."""
    return b"".join(lines + lines[-rng.randrange(1, min(4, len(lines))) :])


TAILS = (
    Tail("cut the last rows", cut),
    Tail("garbage at the end", partial(overwrite, end=b"")),
    Tail("a line of garbage", partial(overwrite, end=b"\n")),
    Tail("zeros at the end", partial(zero, end=b"")),
    Tail("a line of zeros", partial(zero, end=b"\n")),
    Tail("half a row", halve),
    Tail("rows that came twice", repeat),
)


@dataclass(frozen=True, slots=True)
class Cached:
    """Something happens to a file of the cache."""

    name: str
    pattern: str
    change: Callable[[bytes, random.Random], bytes]
    weight: float = 1.0
    forbids: bool = False

    def befall(self, room: Room, rng: random.Random) -> Hit | None:
        """Write one of the files anew."""
        paths = [path for path in sorted(room.cache.glob(self.pattern)) if path.stat().st_size]
        if not paths:
            return None
        path = rng.choice(paths)
        data = path.read_bytes()
        path.write_bytes(self.change(data, rng))
        return Hit()


def shorten(data: bytes, rng: random.Random) -> bytes:
    """Return the first part of a file."""
    return data[: rng.randrange(len(data))]


def flip(data: bytes, rng: random.Random) -> bytes:
    """Return a file with one bit changed."""
    changed = bytearray(data)
    changed[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    return bytes(changed)


CHANGES = (shorten, flip)
CALIBRATION, INTERPRETER = "calibration/*.bin", "wasm/*.cwasm"
CACHED = (
    Cached("a torn calibration", CALIBRATION, shorten),
    Cached("a bit of a calibration", CALIBRATION, flip),
    # Which takes long to make again.
    Cached("a torn interpreter", INTERPRETER, shorten, 0.2),
    Cached("a bit of the interpreter", INTERPRETER, flip, 0.2),
    Cached("a bit of its note", "wasm/*.json", flip, 0.2),
)


@dataclass(frozen=True, slots=True)
class ReadOnly:
    """Nothing can be written any more where results, cache and temporary files are."""

    name: str = "a disk that is read-only"
    weight: float = 0.5
    forbids: bool = True

    def befall(self, room: Room, rng: random.Random) -> Hit | None:
        """Forbid writing until the next host has tried."""
        if not (room.is_disk and room.remount("ro")):
            return None
        return Hit(partial(_make_writable, room))


def _make_writable(room: Room) -> None:
    if not room.remount("rw"):
        raise RuntimeError(f"{room.folder} cannot be made writable again")


@dataclass(frozen=True, slots=True)
class FullFromTheStart:
    """There is no room from the start."""

    name: str = "a disk that is full"
    weight: float = 0.5
    forbids: bool = True

    def befall(self, room: Room, rng: random.Random) -> Hit | None:
        """Leave none until the next host has tried, and something for it to do."""
        if not room.is_disk:
            return None
        room.results.unlink(missing_ok=True)
        room.fill(0)
        return Hit(room.empty)


@dataclass(frozen=True, slots=True)
class OutIsAFile:
    """There is a file where the folder of results should be made."""

    name: str = "a file in the place of --out"
    weight: float = 0.5
    forbids: bool = True

    def befall(self, room: Room, rng: random.Random) -> Hit | None:
        """Put the folder aside until the next host has tried."""
        aside = room.folder / "aside"
        if not room.out.exists():
            return None
        room.out.rename(aside)
        room.out.write_bytes(b"")
        return Hit(partial(_put_back, room, aside))


def _put_back(room: Room, aside: Path) -> None:
    room.out.unlink()
    aside.rename(room.out)
