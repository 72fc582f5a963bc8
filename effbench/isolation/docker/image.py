"""The image that guests run in: built from a base image, with our code and its identity in it."""

from __future__ import annotations

import hashlib
import importlib.metadata
import io
import json
import shutil
import tarfile
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

from effbench.corpus import payload_root
from effbench.errors import CapabilityError
from effbench.isolation.docker.engine import Engine, StoredImage
from effbench.isolation.stage import (
    GuestPython,
    copy_guest_code,
    copy_numpy,
    digest_guest_code,
    fill_seal,
)

DEFAULT_BASE = "python:3.11-slim"
# A file, not a module: importing it works on Linux only.
MASK = Path(__file__).parents[1] / "mask.py"
REPOSITORY = "effbench-sandbox"
BUILD_REMEDY = "effbench sandbox build docker"
IDENTITY_LABEL = "effbench.identity"
IDENTITY_FILE = "/seal/identity.json"
_QUERY = (
    "import json, platform, sys, sysconfig; print(json.dumps([sys.executable, "
    "sysconfig.get_path('stdlib'), platform.python_version(), '-'.join(platform.libc_ver())]))"
)


@dataclass(frozen=True, slots=True)
class Identity:
    """What of an image may change a cost, and where a guest finds its programs."""

    executable: str
    machine: str
    python: str
    build: str
    libc: str
    numpy: str
    valgrind: str
    valgrind_folder: str


@dataclass(frozen=True, slots=True)
class GuestImage:
    """A built image; `id` is the engine's digest of it."""

    id: str
    identity: Identity


def image_name() -> str:
    """Return the name of the image that fits this very effbench: it tells apart all versions."""
    state = hashlib.sha256(digest_guest_code().encode())
    state.update(MASK.read_bytes())
    for path in sorted(payload_folder().iterdir()):
        if path.is_file():
            state.update(path.read_bytes())
    return f"{REPOSITORY}:{state.hexdigest()[:16]}"


def payload_folder() -> Path:
    """Return the folder of Dockerfile, seccomp policy and collector."""
    return payload_root() / "sandbox" / "docker"


def find_image(engine: Engine) -> GuestImage:
    """Return the image that was built for this effbench; raises CapabilityError without one."""
    stored = engine.find_image(image_name())
    if stored is None or IDENTITY_LABEL not in stored.labels:
        raise CapabilityError(f"the sandbox's image is not built: {BUILD_REMEDY}")
    return _read_image(stored)


def build_image(engine: Engine, base: str = DEFAULT_BASE, *, again: bool = False) -> GuestImage:
    """Build the image on a base image, pulled where the engine has to; raises CapabilityError.

    A second build adds the identity that the first one found out, as a label. `again` takes
    nothing from the engine's cache, such as the packages of a distribution that have changed since.
    The image that it replaces, and what its own steps leave without a name, are removed.
    """
    engine.remove_abandoned()  # of a build that was killed
    name = image_name()
    replaced = engine.find_image(name)
    engine.provide(base)
    context = pack_context(_query_python(engine, base))
    arguments = {"BASE": base, "NUMPY": importlib.metadata.version("numpy"), "BUILD": name}
    unnamed = engine.build(context, name, arguments, again=again)
    identity = Identity(**json.loads(engine.read_file(name, IDENTITY_FILE)))
    labels = {IDENTITY_LABEL: json.dumps(asdict(identity))}
    built = engine.build(pack_label(unnamed), name, labels=labels)
    if replaced is not None and replaced.id != built.id:
        engine.remove_replaced(replaced)
    engine.remove_stages(name)
    return _read_image(built)


def _query_python(engine: Engine, base: str) -> GuestPython:
    executable, stdlib, version, libc = json.loads(engine.ask(base, ["python3", "-c", _QUERY]))
    return GuestPython(Path(executable), Path(stdlib), version, libc)


def _read_image(stored: StoredImage) -> GuestImage:
    identity = Identity(**json.loads(stored.labels[IDENTITY_LABEL]))
    return GuestImage(stored.id, identity)


def pack_context(python: GuestPython) -> bytes:
    """Return the build's context as a tar archive, the same bytes for the same files.

    It holds the host's numpy where the base's Python can load it; else pip will find one.
    """
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        shutil.copytree(payload_folder(), root, dirs_exist_ok=True)
        copy_guest_code(root / "guest")
        fill_seal(None, root / "seal")
        shutil.copy(MASK, root / "seal" / "mask.py")
        (root / "packages").mkdir()
        try:
            copy_numpy(python, root / "packages")
        except CapabilityError:
            (root / "packages" / "README").write_text(
                "numpy is installed by pip\n", encoding="utf-8", newline="\n"
            )
        return _pack(root)


def pack_label(image: StoredImage) -> bytes:
    """Return the context of a build that adds nothing but labels to an image."""
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "Dockerfile").write_text(
            f"FROM sha256:{image.id}\n", encoding="utf-8", newline="\n"
        )
        return _pack(Path(name))


def _pack(root: Path) -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as archive:
        for path in sorted(root.rglob("*")):
            archive.add(path, str(path.relative_to(root)), recursive=False, filter=_plain)
    return data.getvalue()


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Readable by any uid, and without what differs from one packing to the next."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = 0
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry
