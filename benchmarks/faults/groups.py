"""Control groups: what all processes of an evaluation may have together, changed while it runs."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path("/sys/fs/cgroup")
REMOVAL_S = 5.0


@dataclass(frozen=True, slots=True)
class Limit:
    """One file of a group's that limits something, and the one that says how much is in use."""

    maximum: Path
    current: Path
    unlimited: str

    def tighten(self, spare: int) -> bool:
        """Allow what is in use and `spare` more; returns whether that was possible."""
        with contextlib.suppress(OSError):
            used = int(self.current.read_text(encoding="ascii"))
            self.maximum.write_text(str(used + spare), encoding="ascii")
            return True
        return False

    def lift(self) -> None:
        """Allow everything again."""
        with contextlib.suppress(OSError):
            self.maximum.write_text(self.unlimited, encoding="ascii")


@dataclass(frozen=True, slots=True)
class Group:
    """A group's folders, none where groups cannot be made; `pids` and `memory` are its limits."""

    folders: tuple[Path, ...]
    pids: Limit | None
    memory: Limit | None

    def adopt(self, pid: int) -> None:
        """Put a process into the group, and with it all that it starts from now on."""
        for folder in self.folders:
            with contextlib.suppress(OSError):
                (folder / "cgroup.procs").write_text(str(pid), encoding="ascii")

    def lift(self) -> None:
        """Lift all limits."""
        for limit in (self.pids, self.memory):
            if limit is not None:
                limit.lift()


@contextlib.contextmanager
def open_group() -> Iterator[Group]:
    """Yield a new group below the root of either version of control groups; an empty one where
    that is not allowed. It is removed again.
    """
    name = f"effbench-faults-{os.getpid()}"
    group = _make_unified(name) if (ROOT / "cgroup.controllers").exists() else _make_split(name)
    try:
        yield group
    finally:
        for folder in group.folders:
            _remove(folder)


def _make_unified(name: str) -> Group:
    folder = ROOT / name
    if not _make(folder):
        return Group((), None, None)
    return Group(
        (folder,),
        _find(folder, "pids.max", "pids.current", "max"),
        _find(folder, "memory.max", "memory.current", "max"),
    )


def _make_split(name: str) -> Group:
    pids, memory = ROOT / "pids" / name, ROOT / "memory" / name
    folders = tuple(folder for folder in (pids, memory) if _make(folder))
    return Group(
        folders,
        _find(pids, "pids.max", "pids.current", "max"),
        _find(memory, "memory.limit_in_bytes", "memory.usage_in_bytes", "-1"),
    )


def _make(folder: Path) -> bool:
    try:
        folder.mkdir()
    except OSError:
        return False
    return True


def _find(folder: Path, maximum: str, current: str, unlimited: str) -> Limit | None:
    limit = Limit(folder / maximum, folder / current, unlimited)
    return limit if os.access(limit.maximum, os.W_OK) else None


def _remove(folder: Path) -> None:
    """Remove a group, whose last process may still be ending."""
    deadline = time.monotonic() + REMOVAL_S
    while True:
        try:
            folder.rmdir()
            return
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)
