"""The warm process that every candidate is forked from. It never runs submitted code itself.

Commands come as single bytes: `f` forks a candidate and replies with its pid, then with its exit
status while it is still a zombie, so that its clocks can be read; `w` reaps it and replies with its
peak memory. Between two forks the process does the same work in the same memory, so that every
candidate starts from the same state.
"""

from __future__ import annotations

import os
import random
import resource
import struct
import sys

# The interpreter's own folder of libraries only: guest code is not importable by a submission.
GUEST_FOLDER = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, GUEST_FOLDER)

import candidate  # noqa: E402
import trial  # noqa: E402

REPLY = struct.Struct("<q")
GUEST_MODULES = ("candidate", "trial", "rehearsal", "typical", "codec", "extraction", "scripts")
RECURSION_LIMIT = sys.getrecursionlimit()


def main() -> None:
    """Warm up, then serve the supervisor until its pipe closes."""
    command, reply, job, answer, ready, go, log = (int(word) for word in sys.argv[1:8])
    if log >= 0:
        os.close(log)
    flags = sys.argv[8:]
    if packages := [word for word in flags if word != "--cold"]:
        sys.path += packages
        import numpy  # noqa: F401
    if "--cold" not in flags:
        rehearse()
    hide_guest_code()
    if os.fork():  # so that the server itself has been down the path of a forked child
        os._exit(0)
    trial.settle()
    os.write(reply, REPLY.pack(address_space_bytes()) + REPLY.pack(os.getpid()))
    serve(command, reply, candidate.Channels(job, answer, ready, go))


def rehearse() -> None:
    """Carry out typical jobs in this process itself, with their answers going nowhere."""
    import rehearsal

    job_file = os.memfd_create("rehearsal")
    nowhere = os.open("/dev/null", os.O_RDWR)
    channels = candidate.Channels(job_file, nowhere, nowhere, nowhere)

    def perform(message: bytes) -> None:
        os.ftruncate(job_file, 0)
        os.pwrite(job_file, message, 0)
        candidate.perform(channels)

    rehearsal.rehearse(perform)
    os.close(job_file)
    os.close(nowhere)
    for kind in (resource.RLIMIT_CORE, resource.RLIMIT_NOFILE):  # harmless to this process
        candidate.restrict(kind, candidate.DESCRIPTORS)


def hide_guest_code() -> None:
    """Leave a submission the module table and path of a plain interpreter."""
    sys.path[:] = [path for path in sys.path if path != GUEST_FOLDER]  # Python adds it too
    for name in GUEST_MODULES:
        sys.modules.pop(name, None)
    sys.argv[:] = [""]
    sys.setrecursionlimit(RECURSION_LIMIT)
    if "numpy" in sys.modules:
        sys.modules["numpy"].random.seed(0)


def address_space_bytes() -> int:
    """Return what this process has mapped: limits are relative to it."""
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")


def serve(command: int, reply: int, channels: candidate.Channels) -> None:
    """Fork, wait and reap as told; returns when the supervisor is gone."""
    while True:
        word = os.read(command, 1)
        if word != b"f":
            return
        pid = os.fork()
        if pid == 0:
            os.close(command)
            os.close(reply)
            random.seed(0)  # which the module itself has just drawn anew, as after every fork
            candidate.live(channels)
        os.write(reply, REPLY.pack(pid))
        os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
        os.write(reply, b"z")
        os.read(command, 1)
        _, status, usage = os.wait4(pid, 0)
        os.write(reply, REPLY.pack(status) + REPLY.pack(usage.ru_maxrss))
        # Nothing of this round may be alive when the next one forks: a single int more in the heap
        # moves the costs of a loop by 2 %, where it decides whether a pool of memory is full.
        # In this order: freed as they were made, same-sized ones would swap places every round.
        del usage, status, pid, word


if __name__ == "__main__":
    main()
