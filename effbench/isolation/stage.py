"""The files that a guest sees, laid out at a neutral place that any uid can read.

The guest's interpreter is one that does not live below a home folder: another uid could not reach
it there, and binding it would show the names of its parents.
"""

from __future__ import annotations

import functools
import hashlib
import importlib.metadata
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import weakref
from dataclasses import dataclass
from pathlib import Path

import psutil

from effbench import codec, perf_event
from effbench.corpus import payload_root
from effbench.errors import CapabilityError
from effbench.isolation.base import GuestSpec
from effbench.isolation.lockdown import find_lockdown, pinned_digests
from effbench.isolation.seccomp import NATIVE, VALGRIND, assemble, read_policy

_QUERY = """
import json, platform, sys, sysconfig
print(json.dumps({
    "executable": sys.executable, "version": platform.python_version(),
    "build": " ".join(platform.python_build()),
    "stdlib": sysconfig.get_path("stdlib"), "libc": "-".join(platform.libc_ver()),
    "multiarch": sysconfig.get_config_var("MULTIARCH") or "",
}))
"""
# Debian's layout; other systems keep theirs below the same names.
_PREFIX = "effbench-"
# Modules of the host that work in a guest too: they import nothing of effbench.
SHARED = (Path(codec.__file__), Path(perf_event.__file__))
_VALGRIND_FOLDERS = (
    "/usr/libexec/valgrind",
    "/usr/lib/valgrind",
    "/usr/lib/x86_64-linux-gnu/valgrind",
)
_SYSTEM_FOLDERS = ("/usr/lib", "/usr/lib64", "/lib", "/lib64")


@dataclass(frozen=True, slots=True)
class GuestPython:
    """The interpreter that runs submissions."""

    executable: Path
    stdlib: Path
    version: str
    libc: str
    build: str = ""

    @property
    def minor(self) -> tuple[int, int]:
        """(major, minor), which compiled packages have to match."""
        major, minor = self.version.split(".")[:2]
        return int(major), int(minor)


@functools.cache
def find_python() -> GuestPython:
    """Return the guest's interpreter: $EFFBENCH_GUEST_PYTHON, or the system's.

    The system's interpreter of the host's own minor version is preferred, because numpy in the
    guest is the host's. Raises CapabilityError when there is none.
    """
    host = f"{sys.version_info.major}.{sys.version_info.minor}"
    wanted = os.environ.get("EFFBENCH_GUEST_PYTHON")
    names = [wanted] if wanted else [f"/usr/bin/python{host}", "/usr/bin/python3"]
    for name in names:
        path = Path(name)
        if path.is_file():
            return _query(path.resolve())
    raise CapabilityError(
        f"no interpreter for the guest ({', '.join(names)}): apt-get install python3, or set "
        "EFFBENCH_GUEST_PYTHON to one that is not below a home folder"
    )


def find_valgrind() -> Path:
    """Return the folder of valgrind's tools; raises CapabilityError without it."""
    for folder in map(Path, _VALGRIND_FOLDERS):
        if any(folder.glob("cachegrind-*-linux")):
            return folder
    raise CapabilityError("valgrind's tools were not found: apt-get install valgrind")


def place_tools(spec: GuestSpec) -> GuestSpec:
    """Return the specification with this machine's valgrind in it, where it needs one."""
    return spec.with_valgrind(find_valgrind()) if spec.needs_valgrind else spec


def describe_guest() -> dict[str, str]:
    """Return what of a native guest may change a count: interpreter, libc, numpy, our own code."""
    python = find_python()
    return {
        "guest_python": python.version,
        "guest_build": python.build,  # a distribution's rebuilds of one version differ by 2 %
        "guest_libc": python.libc,
        "guest_code": digest_guest_code(),
        "machine": platform.machine(),
        "numpy": importlib.metadata.version("numpy"),
    }


def digest_guest_code() -> str:
    """Return what changes whenever the code of ours that runs in a guest does."""
    state = hashlib.sha256()
    for path in sorted((payload_root() / "sandbox" / "guest").glob("*.py")):
        state.update(path.read_bytes())
    for module in SHARED:
        state.update(module.read_bytes())
    state.update(json.dumps(pinned_digests()).encode())
    for kind in (NATIVE, VALGRIND):
        state.update(assemble(read_policy(), under=kind))
    return state.hexdigest()[:16]


def _query(path: Path) -> GuestPython:
    done = subprocess.run([path, "-I", "-S", "-c", _QUERY], capture_output=True, check=False)
    if done.returncode:
        raise CapabilityError(f"{path} does not run: {done.stderr.decode(errors='replace')[-500:]}")
    facts = json.loads(done.stdout)
    stdlib = Path(facts["stdlib"])
    return GuestPython(path, stdlib, facts["version"], facts["libc"], facts["build"])


@functools.cache
def find_numpy(python: GuestPython) -> tuple[Path, ...]:
    """Return the host's numpy package and its libraries, where the guest can load them.

    Raises CapabilityError when the guest's Python is of another minor version.
    """
    if python.minor != sys.version_info[:2]:
        raise CapabilityError(
            f"numpy of this Python {sys.version_info.major}.{sys.version_info.minor} cannot be "
            f"loaded by the guest's Python {python.version}: run effbench under the same version"
        )
    spec = importlib.util.find_spec("numpy")
    if spec is None or not spec.submodule_search_locations:
        raise CapabilityError("numpy is not installed: pip install numpy")
    package = Path(spec.submodule_search_locations[0])
    libraries = package.parent / "numpy.libs"
    return (package, libraries) if libraries.is_dir() else (package,)


def copy_guest_code(folder: Path) -> None:
    """Copy what runs in a guest, and what both sides share, into a new folder."""
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(payload_root() / "sandbox" / "guest", folder, ignore=ignore)
    for module in SHARED:
        shutil.copy(module, folder / module.name)


def fill_seal(python: GuestPython | None, folder: Path) -> None:
    """Make the folder that trusted processes of a guest load from until it is sealed: the module
    that makes system calls, the one that locks a candidate down, and the filters for that.

    An interpreter may have the first built in. Raises CapabilityError where the second is missing.
    """
    folder.mkdir()
    modules = python.stdlib.glob("lib-dynload/_ctypes*.so") if python is not None else ()
    for module in modules:
        shutil.copy(module, folder / module.name)
    shutil.copy(find_lockdown(), folder / "lockdown.abi3.so")
    rules = read_policy()
    for kind in (NATIVE, VALGRIND):
        (folder / filter_name(kind)).write_bytes(assemble(rules, under=kind))


def filter_name(kind: str) -> str:
    """Return the name of the filter for guests that run natively, or under valgrind."""
    return f"{kind}.bpf"


def copy_numpy(python: GuestPython, folder: Path) -> None:
    """Copy numpy without its tests into a folder; raises CapabilityError as `find_numpy` does."""
    ignore = shutil.ignore_patterns("tests", "__pycache__", "*.pyi", "*.a", "*.h")
    for source in find_numpy(python):
        shutil.copytree(source, folder / source.name, ignore=ignore)


class Stage:
    """A temporary folder with the guest's code, what only its supervisor uses until the guest is
    sealed, and numpy once a guest needs it.
    """

    def __init__(self) -> None:
        _remove_abandoned()
        root = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-"))
        root.chmod(0o755)
        self._remove = weakref.finalize(self, shutil.rmtree, root, ignore_errors=True)
        self.code = root / "guest"
        self.seal = root / "seal"
        self.packages = root / "packages"
        copy_guest_code(self.code)
        fill_seal(find_python(), self.seal)

    def add_numpy(self, python: GuestPython) -> Path:
        """Copy numpy without its tests, once; returns the folder to put on the guest's path."""
        if not self.packages.is_dir():
            partial = self.packages.with_suffix(".partial")
            shutil.rmtree(partial, ignore_errors=True)  # of a copy that there was no room for
            copy_numpy(python, partial)
            partial.rename(self.packages)
        return self.packages

    def close(self) -> None:
        """Remove the folder, which otherwise goes when the process ends."""
        self._remove()


def _remove_abandoned() -> None:
    """Remove the folders of processes that were killed hard."""
    for path in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*-*"):
        pid = path.name.removeprefix(_PREFIX).partition("-")[0]
        if pid.isdigit() and not psutil.pid_exists(int(pid)):
            shutil.rmtree(path, ignore_errors=True)


def system_folders() -> list[tuple[Path, Path | None]]:
    """Return the system's library folders, each with its target where it is a symbolic link."""
    folders: list[tuple[Path, Path | None]] = []
    for name in _SYSTEM_FOLDERS:
        path = Path(name)
        if path.is_symlink():
            folders.append((path, Path(os.readlink(path))))
        elif path.is_dir():
            folders.append((path, None))
    return folders
