"""sandbox: what a sandbox needs before its first run, made ahead of time."""

from __future__ import annotations

import argparse
import importlib.util
import time
from pathlib import Path

from effbench.commands import options
from effbench.errors import CapabilityError
from effbench.isolation.wasm.artifact import build_artifact, candidate_folders, find_artifact
from effbench.isolation.wasm.sandbox import REMEDY, Wasm

DESCRIPTION = """\
Make what a sandbox needs.

wasm: CPython compiled to WebAssembly. Packages of effbench bring it along; a checkout builds it
from CPython's source once (26 MB to fetch, two minutes), with zig, which comes with
pip install "effbench[wasm-build]". Then, once a machine, an interpreter that has started is
compiled and cached (ten seconds).
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
    build.add_argument("name", choices=("wasm",))
    build.add_argument(
        "--source", type=options.existing_file, metavar="FILE", help="CPython's source, if at hand"
    )
    build.add_argument("--again", action="store_true", help="even where there is one")
    build.set_defaults(run=run_build)


def run_build(arguments: argparse.Namespace) -> int:
    """Build the interpreter where it is missing, prepare its image, and say where they are."""
    if importlib.util.find_spec("wasmtime") is None:
        raise CapabilityError(f"wasmtime is not installed: {REMEDY}")
    if arguments.again or not _is_built():
        print(f"built {build_artifact(arguments.source)}")
    start = time.monotonic()
    found = Wasm().probe()
    if not found.ok:
        raise CapabilityError(f"wasm: {found.detail}: {found.remedy}")
    print(f"ready after {time.monotonic() - start:.1f} s: {found.detail}")
    return 0


def _is_built() -> bool:
    """Return whether there is an artifact; raises CapabilityError when there is a wrong one."""
    names = ("python.wasm", "library.bin")
    folders: list[Path] = list(candidate_folders())
    if not any(all((folder / name).is_file() for name in names) for folder in folders):
        return False
    find_artifact()
    return True
