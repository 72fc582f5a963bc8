"""Build the module by which a candidate locks itself down, for every machine that guests run on.

    pip install "effbench[wasm-build]"
    python sandbox/native/build.py -o FOLDER

zig, a C compiler in a wheel, makes the same bytes everywhere; their digests are compared with
artifact.json, which `--pin` rewrites.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
FLAGS = (
    *("-shared", "-fPIC", "-O2", "-s", "-nostdlib", "-fvisibility=hidden", "-Wall", "-Werror"),
    # What is not defined here, the interpreter and its libc bring along.
    *("-Wl,--allow-shlib-undefined", "-Wl,-z,undefs", "-Wl,--build-id=none"),
)
MACHINES = ("x86_64", "aarch64")


def main() -> int:
    """Build; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("-o", "--out", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--pin", action="store_true", help="take the result for the right one")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    digests = {}
    for machine in MACHINES:
        path = arguments.out / f"lockdown-{machine}.so"
        target = f"--target={machine}-linux-gnu.2.17"
        command = [sys.executable, "-m", "ziglang", "cc", target, *FLAGS, "lockdown.c"]
        subprocess.run([*command, "-o", str(path.resolve())], check=True, cwd=HERE)
        digests[path.name] = hashlib.sha256(path.read_bytes()).hexdigest()
    pins = HERE / "artifact.json"
    if arguments.pin:
        pins.write_text(json.dumps(digests, indent=2) + "\n", encoding="utf-8", newline="\n")
    elif digests != json.loads(pins.read_text(encoding="utf-8")):
        print("build.py: the result is not the pinned one (artifact.json)", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
