"""The interpreter that the portable lane runs: where it is found, and that it is the right one.

It is built once (sandbox/wasm/build.py), or comes with the package. Its two files are only ever
used when their digests are those of sandbox/wasm/artifact.json.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from effbench import cache
from effbench.corpus import payload_root
from effbench.errors import CapabilityError

VARIABLE = "EFFBENCH_WASM"
REMEDY = 'pip install "effbench[wasm-build]", then: effbench sandbox build wasm'


@dataclass(frozen=True, slots=True)
class Artifact:
    """CPython as a module, and its library as `freeze` reads it."""

    module: bytes
    library: bytes
    digest: str


def build_folder() -> Path:
    """Return the folder of the build script and of what it pins."""
    return payload_root() / "sandbox" / "wasm"


def cache_folder() -> Path:
    """Return where the portable lane keeps what it made: below $EFFBENCH_CACHE, or the user's."""
    return cache.find_folder("wasm")


def candidate_folders() -> Iterator[Path]:
    """Yield where an artifact may lie, in the order of search."""
    if VARIABLE in os.environ:
        yield Path(os.environ[VARIABLE])
        return
    yield build_folder() / "artifact"
    yield cache_folder() / "artifact"


def pinned() -> dict[str, str]:
    """Return the digest of each file of the artifact."""
    text = (build_folder() / "artifact.json").read_text(encoding="utf-8")
    return {str(name): str(digest) for name, digest in json.loads(text).items()}


def find_artifact() -> Artifact:
    """Return the artifact; raises CapabilityError when there is none, or a wrong one."""
    wanted = pinned()
    for folder in candidate_folders():
        paths = [folder / name for name in wanted]
        if not all(cache.is_there(path) for path in paths):
            continue
        files = {path.name: path.read_bytes() for path in paths}
        for name, data in files.items():
            if hashlib.sha256(data).hexdigest() != wanted[name]:
                raise CapabilityError(
                    f"{folder / name} is not the interpreter of this version: remove it; {REMEDY}"
                )
        digest = hashlib.sha256("".join(wanted.values()).encode()).hexdigest()[:16]
        return Artifact(files["python.wasm"], files["library.bin"], digest)
    raise CapabilityError(f"the interpreter of the portable lane is not here: {REMEDY}")


def build_artifact(source: Path | None = None) -> Path:
    """Build the artifact, with progress on standard error: into the checkout that this is run from,
    or into the user's cache.

    Returns its folder. Raises CapabilityError when that fails.
    """
    if importlib.util.find_spec("ziglang") is None:
        raise CapabilityError('there is no compiler: pip install "effbench[wasm-build]"')
    is_checkout = (payload_root() / "pyproject.toml").is_file()
    folder = (build_folder() if is_checkout else cache_folder()) / "artifact"
    script = build_folder() / "build.py"
    extra = [] if source is None else ["--source", str(source)]
    done = subprocess.run([sys.executable, str(script), "-o", str(folder), *extra], check=False)
    if done.returncode:
        raise CapabilityError(f"{script} failed: see above")
    return folder
