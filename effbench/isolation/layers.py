"""The layers of confinement: one word each, which sandboxes, reports and options share.

What each of them stops is in sandbox/README.md.
"""

from __future__ import annotations

from collections.abc import Mapping

LAYERS: Mapping[str, str] = {
    "uid": "guests run under uids that nobody else has",
    "namespaces": "user, mount, pid, net, ipc and uts namespaces of the guest's own",
    "run-namespaces": "pid, ipc and mount namespaces of every run's own",
    "candidate-uid": "candidates run under another uid than the processes that watch them",
    "no-capabilities": "candidates have no capabilities, and no way to new privileges",
    "seccomp": "an allow-list of system calls for candidates",
    "read-only": "nothing is writable, and no file is there that a run does not need",
    "no-programs": "no program can be started; /proc, /sys and /tmp are covered",
    "rlimits": "limits of address space, processes, files and descriptors",
    "cgroups": "limits of real memory, processes and processor share, by the kernel",
    "wasm": "WebAssembly: no processes, threads, sockets, files or foreign memory",
    "fresh-instance": "every run starts from the same image of memory",
    "fuel": "a run ends at its limit of instructions, to the unit, and at its limit of memory",
    "fixed-world": "clocks, random bytes and environment never vary",
    "own-process": "the interpreter runs in a process of its own, not in the host's",
}


def parse_layers(text: str) -> tuple[str, ...]:
    """Return the names in a list with commas; raises ValueError for one that is no layer."""
    names = tuple(name.strip() for name in text.split(",") if name.strip())
    for name in names:
        if name not in LAYERS:
            raise ValueError(f"{name!r} is no layer; known are {', '.join(LAYERS)}")
    return names
