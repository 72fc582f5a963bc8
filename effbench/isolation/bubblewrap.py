"""The bubblewrap sandbox: works for root and for an ordinary user, without a daemon.

As root, the guest runs under an unused uid that is taken *before* the user namespace is entered:
bwrap as real root would leave its processes the global uid 0 (see sandbox/README.md).
"""

from __future__ import annotations

import contextlib
import os
import platform
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from effbench.errors import CapabilityError, GuestError
from effbench.isolation.base import Guest, GuestSpec, Probe
from effbench.isolation.command import (
    CANDIDATE_UID,
    ENVIRONMENT,
    GUEST_CODE,
    PACKAGES,
    PYTHON_FLAGS,
    SEAL,
    TRUSTED_UID,
    seal_option,
    supervise,
    unused_uids,
)
from effbench.isolation.guest import StreamGuest
from effbench.isolation.launch import Launched
from effbench.isolation.selftest import run_selftest
from effbench.isolation.stage import (
    GuestPython,
    Stage,
    describe_guest,
    find_python,
    place_tools,
    system_folders,
)

REMEDY = "apt-get install bubblewrap"
ELSEWHERE = "bubblewrap is a sandbox for Linux"
USERNS_REMEDY = (
    "unprivileged user namespaces seem to be forbidden here (on Ubuntu 24.04: sysctl "
    "kernel.apparmor_restrict_unprivileged_userns=0, or an AppArmor profile for bwrap)"
)


ROOT_LAYERS = ("uid", "candidate-uid")
COMMON_LAYERS = (
    *("namespaces", "run-namespaces", "no-capabilities", "seccomp", "read-only", "no-programs"),
    "rlimits",
)
WITHOUT_ROOT = "outside of its namespace a guest has the uid of whoever started it: start as root"
WITHOUT_CGROUPS = "bubblewrap makes none; address space is limited instead of real memory"


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


class Bubblewrap:
    """Guests in namespaces of their own: user, mount, pid, net, ipc, uts, cgroup."""

    name = "bubblewrap"
    offers_numpy = True

    def __init__(self) -> None:
        self._stage: Stage | None = None
        self._lock = threading.Lock()
        self._uids: Iterator[int] | None = None

    @property
    def layers(self) -> tuple[str, ...]:
        """The layers in force: started by root, guests have uids of their own."""
        return (*(ROOT_LAYERS if _is_root() else ()), *COMMON_LAYERS)

    @property
    def absent_layers(self) -> Mapping[str, str]:
        """The layers that are not, and why."""
        owned = {} if _is_root() else dict.fromkeys(ROOT_LAYERS, WITHOUT_ROOT)
        return {**owned, "cgroups": WITHOUT_CGROUPS}

    def probe(self) -> Probe:
        """Start a guest and let it try every boundary."""
        if sys.platform != "linux":
            return Probe(False, ELSEWHERE, "use --sandbox wasm")
        return run_selftest(self, REMEDY)

    def describe_runtime(self) -> dict[str, str]:
        """Return the versions of what runs in a guest, and of bubblewrap."""
        version = subprocess.run(
            [find_program("bwrap", REMEDY), "--version"], capture_output=True, check=False
        )
        return {
            **describe_guest(),
            "bubblewrap": version.stdout.decode().split()[-1],
        }

    def start(self, spec: GuestSpec) -> Guest:
        """Start a guest; raises CapabilityError when bubblewrap is missing or not allowed."""
        if sys.platform != "linux":
            raise CapabilityError(ELSEWHERE)
        spec = place_tools(spec)
        with self._lock:
            self._stage = self._stage or Stage()
            stage = self._stage
            python = find_python()
            if spec.numpy:
                stage.add_numpy(python)
            self._uids = self._uids or unused_uids()
            uids = (next(self._uids), next(self._uids)) if _is_root() else None
        with contextlib.ExitStack() as unless_started:
            launched = Launched(lambda *fds: build_argv(spec, python, stage, *fds), uids)
            unless_started.callback(launched.stream.close)
            pid = launched.find_child()
            try:
                guest = StreamGuest(launched.stream, spec)
            except GuestError as error:
                if ("bwrap: " in str(error) and pid is None) or "new namespace" in str(error):
                    raise CapabilityError(f"bubblewrap failed: {error}. {USERNS_REMEDY}") from None
                raise
            if pid is None:
                raise GuestError("bubblewrap does not say which process its guest is")
            mask(pid, [Path(SEAL), python.executable, *spec.paths])
            unless_started.pop_all()
        return guest


def find_program(name: str, remedy: str) -> str:
    """Return the path of a program; raises CapabilityError with the remedy."""
    path = shutil.which(name)
    if path is None:
        raise CapabilityError(f"{name} is not installed: {remedy}")
    return path


def mask(pid: int, programs: list[Path]) -> None:
    """Hide /proc, /tmp and all programs in the guest; raises GuestError when that fails."""
    script = Path(__file__).with_name("mask.py")
    done = subprocess.run(
        [sys.executable, "-I", "-S", script, str(pid), "/proc", "/tmp", *programs],
        capture_output=True,
        check=False,
    )
    if done.returncode:
        words = done.stderr.decode(errors="replace").strip()[-300:]
        raise GuestError(f"the guest could not be sealed: {words}")


def build_argv(
    spec: GuestSpec, python: GuestPython, stage: Stage, info: int, block: int | None = None
) -> list[str]:
    """Return the command line of a guest. Pure: it looks at nothing but its arguments' files.

    With `block`, bubblewrap waits there until somebody has mapped the uids, and candidates have
    one of their own.
    """
    interpreter = [str(python.executable), *PYTHON_FLAGS]
    locks = [seal_option(spec), "--namespaces"]
    mounts = _bind_system(spec, python)
    kept = kept_capabilities(spec, has_uids=block is not None)
    if block is not None:
        locks.append(f"--uid={CANDIDATE_UID}")
    variables = [
        x for pair in (*ENVIRONMENT.items(), *spec.environment) for x in ("--setenv", *pair)
    ]
    return [
        find_program("setarch", "apt-get install util-linux"),
        platform.machine(),
        "--addr-no-randomize",
        find_program("bwrap", REMEDY),
        *("--unshare-user", "--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts"),
        *("--unshare-cgroup-try", "--die-with-parent", "--new-session", "--cap-drop", "ALL"),
        *(word for name in kept for word in ("--cap-add", name)),
        *("--uid", TRUSTED_UID, "--gid", TRUSTED_UID, "--hostname", "guest"),
        *("--info-fd", str(info)),
        *(() if block is None else ("--userns-block-fd", str(block))),
        *("--clearenv", *variables),
        *_open_parents(mounts),
        *mounts,
        *("--ro-bind", str(stage.code), GUEST_CODE),
        *("--ro-bind", str(stage.seal), SEAL),
        *(("--ro-bind", str(stage.packages), PACKAGES) if spec.numpy else ()),
        *("--dev-bind", "/dev/null", "/dev/null", "--dev-bind", "/dev/zero", "/dev/zero"),
        *("--dev-bind", "/dev/urandom", "/dev/urandom"),
        *("--proc", "/proc", "--tmpfs", "/tmp", "--remount-ro", "/", "--chdir", "/"),
        *supervise(spec, interpreter, GUEST_CODE, PACKAGES, locks),
    ]


def kept_capabilities(spec: GuestSpec, *, has_uids: bool) -> list[str]:
    """Return what trusted processes keep, in their own user namespace only: for namespaces of every
    run's own; and, where candidates have another uid, to give them that, kill and count them.
    """
    if not has_uids:
        return ["CAP_SYS_ADMIN"]
    counting = ["CAP_SYS_PTRACE"] if spec.counter is not None else []
    return ["CAP_SYS_ADMIN", "CAP_SETUID", "CAP_SETGID", "CAP_KILL", *counting]


def _bind_system(spec: GuestSpec, python: GuestPython) -> list[str]:
    """Return the mounts of interpreter, standard library and shared libraries, packages hidden."""
    argv: list[str] = []
    for folder, target in system_folders():
        argv += ["--symlink", str(target), str(folder)] if target else _bind(folder)
    argv += _bind(python.executable)
    if not python.stdlib.is_relative_to("/usr/lib"):
        argv += _bind(python.stdlib)
    for path in spec.paths:
        argv += _bind(path)
    for hidden in (
        Path("/usr/lib/debug"),  # valgrind would read it, and every fork carry it along
        Path("/usr/lib/python3"),
        python.stdlib / "site-packages",
        python.stdlib / "dist-packages",
    ):
        if hidden.is_dir():
            argv += ["--tmpfs", str(hidden), "--remount-ro", str(hidden)]
    for module in python.stdlib.glob("lib-dynload/_ctypes*.so"):
        argv += ["--ro-bind", "/dev/null", str(module)]
    return argv


def _open_parents(mounts: Sequence[str]) -> list[str]:
    """Return what makes the folders above mounts, which bubblewrap would keep from other uids."""
    paths = [Path(word) for word in mounts if word.startswith("/")] + [Path("/dev/null")]
    folders = {parent for path in paths for parent in path.parents if parent != Path("/")}
    return [
        word for folder in sorted(folders) for word in ("--perms", "0755", "--dir", str(folder))
    ]


def _bind(path: Path) -> list[str]:
    return ["--ro-bind", str(path), str(path)]
