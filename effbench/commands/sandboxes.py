"""sandbox: what a sandbox needs before its first run, made ahead of time."""

from __future__ import annotations

import argparse
import importlib.util
import time
from collections.abc import Callable

from effbench.commands import options
from effbench.errors import CapabilityError, InputError
from effbench.isolation.docker.engine import Engine
from effbench.isolation.docker.image import DEFAULT_BASE, build_image, image_name
from effbench.isolation.docker.sandbox import Docker
from effbench.isolation.lockdown import build_lockdown, find_lockdown
from effbench.isolation.wasm.artifact import build_artifact, find_artifact
from effbench.isolation.wasm.sandbox import REMEDY, Wasm

DESCRIPTION = """\
Make what a sandbox needs.

wasm: CPython compiled to WebAssembly. Packages of effbench bring it along; a checkout builds it
from CPython's source once (26 MB to fetch, two minutes), with zig, which comes with
pip install "effbench[wasm-build]". Then, once a machine, an interpreter that has started is
compiled and cached (ten seconds).

native: the module by which programs lock themselves down in the two others. Packages of effbench
bring it along; a checkout builds it with zig (a second).

docker: an image for the engine, with a Python, valgrind and numpy of its own (half a minute). It is
built on --base, which the engine pulls unless it has it: any image of Debian's family with python3.
What a build replaces, and what its steps leave without a name, is removed. Images of other versions
of effbench stay: docker image ls effbench-sandbox, docker image rm.
"""


def add_commands(commands: options.Commands[argparse.ArgumentParser]) -> None:
    """Add `sandbox build`."""
    parser = commands.add_parser("sandbox", help="make what a sandbox needs before its first run")
    kinds = parser.add_subparsers(metavar="build", required=True)
    build = kinds.add_parser(
        "build",
        help="build it, unless that was done already",
        description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    build.add_argument("name", choices=("wasm", "native", "docker"))
    build.add_argument(
        "--source", type=options.existing_file, metavar="FILE", help="CPython's source, if at hand"
    )
    build.add_argument("--base", metavar="IMAGE", help=f"docker's base image ({DEFAULT_BASE})")
    build.add_argument("--again", action="store_true", help="even where there is one, from nothing")
    build.set_defaults(run=run_build)


def run_build(arguments: argparse.Namespace) -> int:
    """Build what the sandbox needs; raises InputError for an option that is the other one's."""
    if arguments.source is not None and arguments.name != "wasm":
        raise InputError("--source goes with wasm")
    if arguments.name == "docker":
        return build_docker(arguments.base or DEFAULT_BASE, again=arguments.again)
    if arguments.base is not None:
        raise InputError("--base goes with docker")
    if arguments.name == "native":
        return build_native(again=arguments.again)
    return build_wasm(arguments)


def build_native(*, again: bool) -> int:
    """Build the module where it is missing, and say where it is."""
    if again or not _is_built(find_lockdown):
        print(f"built {build_lockdown()}")
    print(f"ready: {find_lockdown()}")
    return 0


def build_docker(base: str, *, again: bool) -> int:
    """Build the image, try the sandbox, and say what it holds."""
    with Engine() as engine:
        image = build_image(engine, base, again=again)
    found = Docker().probe()
    if not found.ok:
        raise CapabilityError(f"docker: {found.explain()}")
    identity = image.identity
    print(
        f"built {image_name()} on {base}: Python {identity.python}, {identity.libc}, "
        f"valgrind {identity.valgrind}, numpy {identity.numpy}; {found.detail}"
    )
    return 0


def build_wasm(arguments: argparse.Namespace) -> int:
    """Build the interpreter where it is missing, prepare its image, and say where they are."""
    if importlib.util.find_spec("wasmtime") is None:
        raise CapabilityError(f"wasmtime is not installed: {REMEDY}")
    if arguments.again or not _is_built(find_artifact):
        print(f"built {build_artifact(arguments.source)}")
    start = time.monotonic()
    found = Wasm().probe()
    if not found.ok:
        raise CapabilityError(f"wasm: {found.explain()}")
    print(f"ready after {time.monotonic() - start:.1f} s: {found.detail}")
    return 0


def _is_built(find: Callable[[], object]) -> bool:
    """Return whether what this very version needs is here."""
    try:
        find()
    except CapabilityError:
        return False
    return True
