"""The compiled module by which a candidate locks itself down: found, checked, or built.

It is built once (sandbox/native/build.py), or comes with the package, and only ever used when its
digest is that of sandbox/native/artifact.json.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import platform
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from effbench import cache
from effbench.corpus import payload_root
from effbench.errors import CapabilityError

REMEDY = 'pip install "effbench[wasm-build]", then: effbench sandbox build native'


def build_folder() -> Path:
    """Return the folder of source, build script and digests."""
    return payload_root() / "sandbox" / "native"


def pinned_digests() -> dict[str, str]:
    """Return the digest of the module for each kind of machine."""
    data = json.loads((build_folder() / "artifact.json").read_text(encoding="utf-8"))
    return {str(name): str(digest) for name, digest in data.items()}


def candidate_folders() -> Iterator[Path]:
    """Yield where the module may lie, in the order of search."""
    yield build_folder() / "artifact"
    yield cache.find_folder("native") / "artifact"


def find_lockdown() -> Path:
    """Return this machine's module; raises CapabilityError when there is none, or a wrong one."""
    name = f"lockdown-{platform.machine()}.so"
    pinned = pinned_digests()
    if name not in pinned:
        raise CapabilityError(f"native guests do not run on {platform.machine()}")
    for folder in candidate_folders():
        path = folder / name
        if not cache.is_there(path):
            continue
        if hashlib.sha256(path.read_bytes()).hexdigest() == pinned[name]:
            return path
        raise CapabilityError(f"{path} is not the module of this version: remove it; {REMEDY}")
    raise CapabilityError(
        f"the module that candidates lock themselves down with is not here: {REMEDY}"
    )


def build_lockdown() -> Path:
    """Build the module into the checkout that this is run from, or into the user's cache.

    Returns its folder. Raises CapabilityError when that fails.
    """
    if importlib.util.find_spec("ziglang") is None:
        raise CapabilityError('there is no compiler: pip install "effbench[wasm-build]"')
    is_checkout = (payload_root() / "pyproject.toml").is_file()
    folder = [*candidate_folders()][0 if is_checkout else 1]
    script = build_folder() / "build.py"
    done = subprocess.run([sys.executable, str(script), "-o", str(folder)], check=False)
    if done.returncode:
        raise CapabilityError(f"{script} failed: see above")
    return folder
