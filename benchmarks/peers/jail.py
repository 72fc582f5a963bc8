"""Runs an evaluator that has no sandbox of its own in one: bubblewrap, thrown away afterwards.

No network, nothing writable but an empty /var/tmp, and the user `nobody` when root starts it. What
runs in it can still forge what the evaluator prints: no figure from it is safe from a hostile
sample.
"""

from __future__ import annotations

import json
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

DRIVERS = Path(__file__).with_name("drivers")
TIMEOUT_S = 3600
SCRATCH = "/var/tmp"
VARIABLES = {
    "HOME": SCRATCH,
    "TMPDIR": SCRATCH,
    "XDG_CACHE_HOME": f"{SCRATCH}/cache",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "TQDM_DISABLE": "1",
}


class PeerError(Exception):
    """A peer could not be installed or run; the message is the reason."""


def run_driver(python: Path, driver: str, files: Sequence[Path], arguments: Sequence[str]) -> Any:
    """Run a driver of this package on files; returns the JSON in its last line of output.

    Driver and files, of a folder its modules, are copied to where every user may read them. The
    interpreter has to be there already. Raises PeerError with the driver's last words, or when it
    takes longer than an hour.
    """
    with tempfile.TemporaryDirectory() as folder:
        stage = Path(folder)
        stage.chmod(0o755)
        staged = [_copy(path, stage / f"{i}{path.suffix}") for i, path in enumerate(files)]
        script = _copy(DRIVERS / driver, stage / driver)
        argv = [*jail_argv(), str(python.absolute()), str(script), *map(str, staged), *arguments]
        lines = _run(argv, driver).splitlines()
    try:
        return json.loads(lines[-1])
    except (IndexError, ValueError):
        raise PeerError(f"{driver} printed no result") from None


def jail_argv() -> list[str]:
    """Return the beginning of a command that runs its rest in the jail."""
    variables = [part for item in VARIABLES.items() for part in ("--setenv", *item)]
    return [
        *("bwrap", "--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL"),
        *("--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--clearenv"),
        *("--tmpfs", SCRATCH, *variables),
    ]


def _run(argv: list[str], driver: str) -> str:
    nobody = pwd.getpwnam("nobody")
    as_root = os.geteuid() == 0
    try:
        done = subprocess.run(
            argv,
            check=False,
            capture_output=True,
            text=True,
            cwd="/",
            timeout=TIMEOUT_S,
            user=nobody.pw_uid if as_root else None,
            group=nobody.pw_gid if as_root else None,
            extra_groups=[] if as_root else None,
        )
    except FileNotFoundError:
        raise PeerError("bubblewrap is missing: apt-get install bubblewrap") from None
    except subprocess.TimeoutExpired:
        raise PeerError(f"{driver} did not end within {TIMEOUT_S} s") from None
    if done.returncode:
        words = done.stderr.strip().splitlines() or ["without a word"]
        raise PeerError(f"{driver} ended with {done.returncode}: {words[-1]}")
    return done.stdout


def _copy(path: Path, target: Path) -> Path:
    if path.is_dir():
        target.mkdir()
        for file in path.glob("*.py"):
            _copy(file, target / file.name)
        return target
    shutil.copyfile(path, target)
    target.chmod(0o644)
    return target
