"""The bubblewrap sandbox: works for root and for an ordinary user, without a daemon.

As root, the guest runs under an unused uid that is taken *before* the user namespace is entered:
bwrap as real root would leave its processes the global uid 0 (see sandbox/THREATS.md).
"""

from __future__ import annotations

import itertools
import json
import os
import platform
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

from effbench.errors import CapabilityError, GuestError
from effbench.isolation.base import Guest, GuestSpec, Probe
from effbench.isolation.guest import StreamGuest
from effbench.isolation.selftest import run_selftest
from effbench.isolation.stage import (
    GuestPython,
    Stage,
    describe_guest,
    find_python,
    place_tools,
    system_folders,
)
from effbench.isolation.stream import ProcessStream

FIRST_UID = 61_500
LAST_UID = 65_000
GUEST_CODE = "/effbench"
SEAL = "/seal"
PACKAGES = "/packages"
ENVIRONMENT = {
    "LC_ALL": "C.UTF-8",
    "PYTHONHASHSEED": "0",
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_CORETYPE": "Haswell",
}
# Not -I or -E: they would ignore PYTHONHASHSEED. The environment is ours alone.
PYTHON_FLAGS = ("-s", "-S", "-B")
REMEDY = "apt-get install bubblewrap"
ELSEWHERE = "bubblewrap is a sandbox for Linux"
USERNS_REMEDY = (
    "unprivileged user namespaces seem to be forbidden here (on Ubuntu 24.04: sysctl "
    "kernel.apparmor_restrict_unprivileged_userns=0, or an AppArmor profile for bwrap)"
)


class Bubblewrap:
    """Guests in namespaces of their own: user, mount, pid, net, ipc, uts, cgroup."""

    name = "bubblewrap"
    offers_numpy = True
    layers = (
        "unprivileged uid",
        "user, mount, pid, net, ipc, uts and cgroup namespaces",
        "no capabilities, no new privileges",
        "read-only files, nothing writable",
        "masked /proc and /tmp, no programs",
        "rlimits",
    )

    def __init__(self) -> None:
        self._stage: Stage | None = None
        self._lock = threading.Lock()
        self._uids: Iterator[int] | None = None

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
            uid = next(self._uids) if os.geteuid() == 0 else None
        information, writable = os.pipe()
        argv = build_argv(spec, python, stage, writable)
        process = subprocess.Popen(
            argv,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            pass_fds=(writable,),
            env={},
            cwd="/",
            user=uid,
            group=uid,
            extra_groups=None if uid is None else [],
        )
        os.close(writable)
        with os.fdopen(information, "rb") as stream:
            facts = stream.read()
        try:
            guest = StreamGuest(ProcessStream(process), spec)
        except GuestError as error:
            if not facts or "namespace" in str(error):
                raise CapabilityError(f"bubblewrap failed: {error}. {USERNS_REMEDY}") from None
            raise
        mask(json.loads(facts)["child-pid"], [Path(SEAL), python.executable, *spec.paths])
        return guest


def unused_uids() -> Iterator[int]:
    """Yield uids that no account has, over and over; one a guest."""
    if sys.platform != "linux":
        raise CapabilityError(ELSEWHERE)
    import pwd  # here, because systems without it still import this module

    taken = {entry.pw_uid for entry in pwd.getpwall()}
    return itertools.cycle(uid for uid in range(FIRST_UID, LAST_UID) if uid not in taken)


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


def build_argv(spec: GuestSpec, python: GuestPython, stage: Stage, info: int) -> list[str]:
    """Return the command line of a guest. Pure: it looks at nothing but its arguments' files."""
    interpreter = [str(python.executable), *PYTHON_FLAGS]
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
        *("--uid", "65534", "--gid", "65534", "--hostname", "guest", "--info-fd", str(info)),
        *("--clearenv", *variables),
        *_bind_system(spec, python),
        *("--ro-bind", str(stage.code), GUEST_CODE),
        *("--ro-bind", str(stage.seal), SEAL),
        *(("--ro-bind", str(stage.packages), PACKAGES) if spec.numpy else ()),
        *("--dev-bind", "/dev/null", "/dev/null", "--dev-bind", "/dev/zero", "/dev/zero"),
        *("--dev-bind", "/dev/urandom", "/dev/urandom"),
        *("--proc", "/proc", "--tmpfs", "/tmp", "--remount-ro", "/", "--chdir", "/"),
        *supervise(spec, interpreter, GUEST_CODE, PACKAGES),
    ]


def supervise(
    spec: GuestSpec, interpreter: Sequence[str], guest_code: str, packages: str
) -> list[str]:
    """Return the command line of a supervisor whose zygote gets ready as the specification says."""
    settings = {
        "argv": [*spec.wrapper, *interpreter, f"{guest_code}/zygote.py"],
        "flags": [*([] if spec.rehearsed else ["--cold"]), *([packages] if spec.numpy else [])],
        "core": spec.core,
        "counter": spec.counter,
    }
    return [*interpreter, f"{guest_code}/supervisor.py", json.dumps(settings)]


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


def _bind(path: Path) -> list[str]:
    return ["--ro-bind", str(path), str(path)]
