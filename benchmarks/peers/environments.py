"""Virtual environments for evaluators whose dependencies must not meet ours."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from .jail import PeerError


def find_python(folder: Path, package: str, builder: Path) -> Path:
    """Return the interpreter of `folder/package`, which is made and filled when it is not there.

    Raises PeerError with the installer's reason.
    """
    environment = folder / package
    python = environment / "bin" / "python"
    if not python.exists() or not _has(python, package):
        print(f"installing {package} into {environment}", file=sys.stderr)
        _run([str(builder), "-m", "venv", "--clear", str(environment)], package)
        _run([str(python), "-m", "pip", "install", "--quiet", package], package)
    return python


def read_version(python: Path, package: str) -> str:
    """Return the version of a package that an environment has."""
    code = f"import importlib.metadata as m; print(m.version({package!r}))"
    return _run([str(python), "-c", code], package).strip()


def _has(python: Path, package: str) -> bool:
    argv = [str(python), "-m", "pip", "show", "--quiet", package]
    return subprocess.run(argv, check=False, capture_output=True).returncode == 0


def _run(argv: list[str], package: str) -> str:
    try:
        done = subprocess.run(argv, check=False, capture_output=True, text=True)
    except OSError as error:
        raise PeerError(f"{package} cannot be installed: {error}") from None
    if done.returncode:
        words = done.stderr.strip().splitlines() or ["without a word"]
        errors = [line for line in words if line.startswith("ERROR")]
        raise PeerError(f"{package} cannot be installed: {(errors or words)[-1]}")
    return done.stdout
