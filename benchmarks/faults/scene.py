"""Where an evaluation takes place, and who takes part in it: found from outside, by their names."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
from durability.hosts import Host

from .groups import Group

ROOM_BYTES = 160 << 20  # the portable interpreter twice, and a little
BALLAST = "ballast"


@dataclass(frozen=True, slots=True)
class Room:
    """What an evaluation may write to: results, cache and temporary files, on one small disk.

    Without the right to mount one, it is a folder like any other, and `is_disk` is false.
    """

    folder: Path
    is_disk: bool

    @property
    def out(self) -> Path:
        """Where results go."""
        return self.folder / "out"

    @property
    def results(self) -> Path:
        """The results file."""
        return self.out / "results.jsonl"

    @property
    def cache(self) -> Path:
        """Where calibrations and the portable interpreter are kept."""
        return self.folder / "cache"

    @property
    def temporary(self) -> Path:
        """Where temporary files go."""
        return self.folder / "tmp"

    def fill(self, left_bytes: int) -> None:
        """Leave so much room, and no more."""
        with contextlib.suppress(OSError), (self.folder / BALLAST).open("ab", buffering=0) as file:
            while (free := shutil.disk_usage(self.folder).free - left_bytes) > 0:
                file.write(bytes(min(free, 1 << 20)))

    def empty(self) -> None:
        """Give the room back."""
        (self.folder / BALLAST).unlink(missing_ok=True)

    def remount(self, mode: str) -> bool:
        """Make it "ro" or "rw"; returns whether that was possible."""
        return _run("mount", "-o", f"remount,{mode}", str(self.folder))


@contextlib.contextmanager
def open_room(folder: Path) -> Iterator[Room]:
    """Yield a room at a new folder, on a disk of its own where mounting is allowed."""
    folder.mkdir()
    options = f"size={ROOM_BYTES},mode=755"
    is_disk = _run("mount", "-t", "tmpfs", "-o", options, "effbench-faults", str(folder))
    room = Room(folder, is_disk)
    room.temporary.mkdir()
    # Guests of another uid have to reach what lies below.
    room.temporary.chmod(0o755)
    try:
        yield room
    finally:
        if is_disk and not _run("umount", str(folder)):
            _run("umount", "--lazy", str(folder))
            raise RuntimeError(f"{folder} is still in use")


def _run(*argv: str) -> bool:
    if shutil.which(argv[0]) is None:
        return False
    return subprocess.run(argv, capture_output=True, check=False).returncode == 0


@dataclass(frozen=True, slots=True)
class Scene:
    """A running evaluation, where it writes to, and what limits all of its processes together."""

    host: Host
    room: Room
    group: Group

    def find(self, role: str) -> list[psutil.Process]:
        """Return the living processes of a role: host, interpreter, bubblewrap, reaper, supervisor,
        zygote or candidate.
        """
        with contextlib.suppress(psutil.NoSuchProcess):
            host = psutil.Process(self.host.pid)
            if role == "host":
                return [host] if host.status() != psutil.STATUS_ZOMBIE else []
            below = host.children(recursive=True)
            for container in self.containers():
                below += _list_inside(container)
            return [process for process in below if _find_role(process) == role]
        return []

    def containers(self) -> list[str]:
        """Return the identifiers of the host's running containers."""
        return list_containers(self.host.pid)


def list_containers(pid: int) -> list[str]:
    """Return the identifiers of the containers of a host, dead or alive; none without an engine."""
    if shutil.which("docker") is None:
        return []
    label = f"label=effbench.process={pid}"
    argv = ["docker", "ps", "--all", "--quiet", "--no-trunc", "--filter", label]
    done = subprocess.run(argv, capture_output=True, check=False, text=True)
    return done.stdout.split()


def command_engine(*argv: str) -> bool:
    """Carry out a command of docker's; returns whether it was done."""
    return _run("docker", *argv)


def _list_inside(container: str) -> list[psutil.Process]:
    argv = ["docker", "inspect", "--format", "{{.State.Pid}}", container]
    done = subprocess.run(argv, capture_output=True, check=False, text=True)
    with contextlib.suppress(psutil.Error, ValueError):
        first = psutil.Process(int(done.stdout))
        return [first, *first.children(recursive=True)]
    return []


def _find_role(process: psutil.Process) -> str:
    """Return what part a process plays; nothing when it is gone, or plays none."""
    with contextlib.suppress(psutil.Error):
        if process.status() == psutil.STATUS_ZOMBIE:
            return ""
        words = " ".join(process.cmdline())
        if process.name() == "bwrap":
            return "bubblewrap"
        if "effbench.isolation.wasm.host" in words:
            return "interpreter"
        if "effbench.isolation.docker.reaper" in words:
            return "reaper"
        if _is_zygote(words):
            parent = process.parent()
            born_there = parent is not None and _is_zygote(" ".join(parent.cmdline()))
            return "candidate" if born_there else "zygote"
        if "/effbench/supervisor.py" in words:
            return "supervisor"
    return ""


def _is_zygote(words: str) -> bool:
    """Tell by the command line of a zygote, which its candidates share; a supervisor's names it in
    its settings.
    """
    return "/effbench/zygote.py" in words and "/effbench/supervisor.py" not in words
