"""What a fault is, and what it leaves behind when it has struck."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from .scene import Room, Scene

# With which codes a host may end besides 0, and 4 for SE: 3 where the environment cannot do it.
REFUSED = frozenset({3})


def _do_nothing() -> None:
    pass


@dataclass(frozen=True, slots=True)
class Hit:
    """A fault that has struck: what ends it, and when, unless it has had its effect before."""

    relieve: Callable[[], object] = _do_nothing
    lasts_s: float = 0.0
    is_over: Callable[[], bool] = bool


class Fault(Protocol):
    """Something that strikes an evaluation while it runs.

    `ends` holds the exit codes that it allows a host besides those of one that went on.
    """

    @property
    def name(self) -> str:
        """What the table calls it."""
        ...

    @property
    def weight(self) -> float:
        """How often it is taken, beside the others."""
        ...

    @property
    def ends(self) -> frozenset[int]:
        """Exit codes of a host that this may end."""
        ...

    def strike(self, scene: Scene, rng: random.Random) -> Hit | None:
        """Strike now; None when there is nothing to strike."""
        ...


class Damage(Protocol):
    """Something that befalls an evaluation's files, or its disk, while no host runs.

    `forbids` tells that a host cannot end well before it is relieved.
    """

    @property
    def name(self) -> str:
        """What the table calls it."""
        ...

    @property
    def weight(self) -> float:
        """How often it is taken, beside the others."""
        ...

    @property
    def forbids(self) -> bool:
        """Whether the next host must refuse to work."""
        ...

    def befall(self, room: Room, rng: random.Random) -> Hit | None:
        """Strike now; None when there is nothing to strike."""
        ...
