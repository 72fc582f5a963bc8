"""What a pair is: two programs that give the same answer to one input, by different work."""

from __future__ import annotations

import hashlib
import inspect
from collections.abc import Callable
from dataclasses import dataclass

from effbench import codec


@dataclass(frozen=True, slots=True)
class Program:
    """A source text and the function to call in it."""

    name: str
    source: str
    entry_point: str

    @classmethod
    def of(cls, function: Callable[..., object]) -> Program:
        """Return the program that a function's own text is; it may use nothing outside of it."""
        return cls(function.__name__, inspect.getsource(function), function.__name__)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two programs and their input. `kind` is the kind of work that tells them apart.

    `make_arguments` returns the same encoded tuple at every call.
    """

    kind: str
    title: str
    first: Program
    second: Program
    make_arguments: Callable[[], bytes]
    numpy: bool = False

    @property
    def name(self) -> str:
        """What the pair is called in files and tables."""
        return f"{self.kind}/{self.title}"

    def digest(self, arguments: bytes) -> str:
        """Return the digest of everything that its costs depend on, but for the lane."""
        state = hashlib.sha256(arguments)
        for program in (self.first, self.second):
            state.update(f"\0{program.entry_point}\0{program.source}".encode())
        return state.hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Collection:
    """The pairs of one kind, as they are written down: two functions and a maker of arguments."""

    kind: str
    numpy: bool = False

    def pair(
        self,
        title: str,
        first: Callable[..., object],
        second: Callable[..., object],
        make_arguments: Callable[[], tuple[object, ...]],
    ) -> Pair:
        """Return a pair of this kind."""
        return Pair(
            self.kind,
            title,
            Program.of(first),
            Program.of(second),
            lambda: codec.encode(make_arguments()),
            self.numpy,
        )
