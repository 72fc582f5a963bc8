"""From the artifact to an image that waits for its job, compiled for this machine and cached.

The image holds an interpreter that has started, imported what submissions import, and rehearsed. It
is the same to the byte on every machine; only the machine code that wasmtime makes of it is not.
"""

from __future__ import annotations

import functools
import hashlib
import importlib.metadata
import json
import platform
import sys
from dataclasses import dataclass
from pathlib import Path

from effbench import cache, codec
from effbench.corpus import payload_root
from effbench.isolation.wasm import image
from effbench.isolation.wasm.artifact import Artifact, build_folder, cache_folder, find_artifact
from effbench.isolation.wasm.interpreter import Interpreter

GUEST_MODULES = (
    *("trial", "rehearsal", "typical"),
    *("extraction", "scripts", "segments", "definitions", "sources"),
)
VERSION = 1
GUEST_PYTHON = "3.11.2"
IMAGE_BYTES = 1 << 30


@dataclass(frozen=True, slots=True)
class Prepared:
    """A compiled image: its file, the digest of the image itself, and how large its memory is."""

    path: Path
    digest: str
    memory_bytes: int


def wasmtime_version() -> str:
    """Return the version of the engine."""
    return importlib.metadata.version("wasmtime")


def guest_sources() -> dict[str, bytes]:
    """Return the trusted Python code of the guest, by module name."""
    folder = payload_root() / "sandbox" / "guest"
    files = {name: folder / f"{name}.py" for name in GUEST_MODULES}
    files["codec"] = Path(codec.__file__)
    files["portable"] = build_folder() / "portable.py"
    # As text, whose lines end the same way wherever it was checked out.
    return {name: path.read_text("utf-8").encode() for name, path in files.items()}


def prepare() -> Prepared:
    """Return the compiled image, made now unless it is in the cache.

    Takes about ten seconds the first time, and says so on standard error. Raises CapabilityError
    without the artifact.
    """
    artifact = find_artifact()
    sources = guest_sources()
    facts = [VERSION, artifact.digest, wasmtime_version(), platform.machine(), sys.platform]
    facts += [hashlib.sha256(source).hexdigest() for _, source in sorted(sources.items())]
    key = hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:32]
    path = cache_folder() / f"{key}.cwasm"
    note = path.with_suffix(".json")
    if (ready := _find_prepared(path, note)) is not None:
        return ready
    cache.require(path.parent)
    print("effbench: preparing the portable interpreter, once", file=sys.stderr)
    code, memory_bytes = make_image(artifact, sources)
    prepared = Prepared(path, hashlib.sha256(code).hexdigest()[:16], memory_bytes)
    compiled = Interpreter.compile(code).serialize()
    cache.store(path, compiled)
    left = {"image": prepared.digest, "memory_bytes": memory_bytes}
    left["seal"] = _seal(prepared, hashlib.sha256(compiled).hexdigest())
    cache.store(note, json.dumps(left).encode())
    return prepared


def _find_prepared(path: Path, note: Path) -> Prepared | None:
    """Return what an earlier preparation left; None when it left nothing, or not all of it.

    A byte that a disk has changed would be executed, and might count or answer otherwise.
    """
    try:
        saved = json.loads(note.read_text(encoding="utf-8"))
        prepared = Prepared(path, str(saved["image"]), int(saved["memory_bytes"]))
        state = path.stat()
        file = _digest_file(str(path), state.st_size, state.st_mtime_ns, state.st_ino)
        return prepared if saved["seal"] == _seal(prepared, file) else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


@functools.lru_cache(maxsize=4)
def _digest_file(path: str, *_state: int) -> str:
    """Return a file's digest, taken once for as long as it looks the same: it is large."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _seal(prepared: Prepared, file_sha256: str) -> str:
    """Return the digest of everything that is kept of a preparation."""
    facts = (prepared.digest, prepared.memory_bytes, file_sha256)
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()


def make_image(artifact: Artifact, sources: dict[str, bytes]) -> tuple[bytes, int]:
    """Return the module of an interpreter that waits for its job, and its memory in bytes."""
    blank = Interpreter.compile(artifact.module)
    own = _freeze_sources(blank, sources)
    guest = blank.instantiate(IMAGE_BYTES)
    for name, arguments in (
        ("_initialize", ()),
        ("freeze", (artifact.library, len(artifact.library))),
        ("freeze", (own, len(own))),
        ("start", ()),
        ("adopt", (sources["portable"],)),
    ):
        guest.call(name, *arguments)
    return image.freeze(artifact.module, guest.read_memory()), guest.memory_bytes


def _freeze_sources(blank: Interpreter, sources: dict[str, bytes]) -> bytes:
    """Compile the guest's own modules as the library was; format: see guest.c."""
    compiler = blank.instantiate(IMAGE_BYTES)
    compiler.call("_initialize")
    packed = bytearray()
    for name in (*GUEST_MODULES, "codec"):
        source = sources[name]
        code = compiler.fetch("compile", f"<guest {name}>".encode(), source).data
        packed += name.encode() + b"\0\0" + len(code).to_bytes(4, "little") + code
    return bytes(packed)
