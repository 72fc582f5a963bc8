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
from run import SEAL  # noqa: E402

REPLY = struct.Struct("<q")
GUEST_MODULES = (
    *("candidate", "trial", "rehearsal", "typical", "codec", "run", "lockdown"),
    *("extraction", "scripts", "segments", "definitions", "sources"),
)
CLONE_NEWPID, CLONE_NEWIPC, CLONE_NEWNS = 0x20000000, 0x08000000, 0x00020000
RECURSION_LIMIT = sys.getrecursionlimit()
# Python rewrites code that has been run a few times, which moves what lies in the heap.
ROUNDS_UNTIL_WARM = 16


def main() -> None:
    """Warm up, then serve the supervisor until its pipe closes."""
    command, reply, job, answer, ready, go, log = (int(word) for word in sys.argv[1:8])
    if log >= 0:
        os.close(log)
    options = [word for word in sys.argv[8:] if word.startswith("--")]
    if packages := [word for word in sys.argv[8:] if not word.startswith("--")]:
        sys.path += packages
        import numpy  # noqa: F401
    lock = load_lock(options)
    rooms = Rooms() if lock is not None and "--namespaces" in options else None
    if "--cold" not in options:
        rehearse()
    hide_guest_code()
    if os.fork():  # so that the server itself has been down the path of a forked child
        os._exit(0)
    rehearse_serving(lock, rooms)
    if rooms is not None:
        rooms.kinds |= CLONE_NEWNS
    trial.settle()
    os.write(reply, REPLY.pack(address_space_bytes()) + REPLY.pack(os.getpid()))
    serve(command, reply, candidate.Channels(job, answer, ready, go), lock, rooms)


def load_lock(options: list[str]) -> candidate.Lock | None:
    """Return how candidates lock themselves down, from a folder that is covered before the first
    one runs; None in guests that are not sandboxed.
    """
    values = dict(word.lstrip("-").split("=", 1) for word in options if "=" in word)
    if "filter" not in values:
        return None
    sys.path.insert(0, SEAL)
    import lockdown

    sys.path.remove(SEAL)
    with open(f"{SEAL}/{values['filter']}", "rb") as file:
        program = file.read()
    uid = int(values["uid"]) if "uid" in values else None
    return candidate.Lock(lockdown.surrender, lockdown.confine, program, uid)


class Rooms:
    """Namespaces of its own for every candidate, which is the first process in them.

    It sees no other process, and whatever it started dies with it.
    """

    def __init__(self) -> None:
        import lockdown

        self._lockdown = lockdown
        # Not yet of mounts: the host seals the guest after this process has got ready.
        self.kinds = CLONE_NEWPID | CLONE_NEWIPC
        self.own = os.open("/proc/self/ns/pid", os.O_RDONLY | os.O_CLOEXEC)

    def renew(self) -> None:
        """Let the next child be the first process of new namespaces."""
        # A process whose children are to live elsewhere may not ask for another place.
        self._lockdown.join(self.own, CLONE_NEWPID)
        self._lockdown.unshare(self.kinds)


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


def rehearse_serving(lock: candidate.Lock | None, rooms: Rooms | None) -> None:
    """Fork, wait and reap as told so many times that nothing changes any more after that."""
    commands, orders = os.pipe()
    os.write(orders, b"fw" * ROUNDS_UNTIL_WARM)
    os.close(orders)
    nowhere = os.open("/dev/null", os.O_RDWR)
    serve(commands, nowhere, None, lock, rooms)
    os.close(commands)
    os.close(nowhere)


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


def serve(
    command: int,
    reply: int,
    channels: candidate.Channels | None,
    lock: candidate.Lock | None,
    rooms: Rooms | None,
) -> None:
    """Fork, wait and reap as told; returns when the supervisor is gone.

    Without channels a child has nothing to do, and ends at once.
    """
    while True:
        word = os.read(command, 1)
        if word != b"f":
            return
        if rooms is not None:
            rooms.renew()
        pid = os.fork()
        if pid == 0:
            os.close(command)
            os.close(reply)
            if rooms is not None:
                os.close(rooms.own)
            if channels is None:
                os._exit(0)
            random.seed(0)  # which the module itself has just drawn anew, as after every fork
            candidate.live(channels, lock)
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
