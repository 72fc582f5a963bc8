"""Benign probes of every boundary, run before a sandbox is trusted: an open one is named."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from effbench import codec
from effbench.errors import CacheError, EffbenchError, GuestError
from effbench.isolation.base import MIB, SECOND_NS, GuestSpec, Job, Kind, Probe, RunLimits
from effbench.refusals import describe_refusal

if TYPE_CHECKING:
    from effbench.isolation.base import Guest, Sandbox

LIMITS = RunLimits.for_cpu(5 * SECOND_NS, 256 * MIB)
TRIES = 2

# Each probe returns True when its boundary holds.
PROBES = """
import os, socket, sys

def refused(action):
    try:
        action()
    except (OSError, ImportError, MemoryError):
        return True
    return False

def write_in_memory():
    os.write(os.memfd_create("x"), b"x")

def connect():
    with socket.socket() as s:
        s.settimeout(1)
        s.connect(("1.1.1.1", 53))

def send_to_oneself():
    with socket.socket(type=socket.SOCK_DGRAM) as s:
        s.settimeout(0.1)
        s.bind(("127.0.0.1", 0))
        s.sendto(b"x", s.getsockname())
        s.recv(1)

def probe():
    writable = ["/", "/tmp", "/dev", "/proc", "/effbench", "/usr/lib", os.path.expanduser("~")]
    return {
        "no network": refused(connect),
        "no loopback": refused(send_to_oneself),
        "no processes": refused(os.fork),
        "no programs": refused(lambda: os.execv(sys.executable, ["python3", "-S", "-c", ""])),
        "nothing writable": all(refused(lambda: open(p + "/x", "w")) for p in writable),
        "no files in memory": refused(write_in_memory),
        "no signals to others": refused(lambda: os.kill(1, 0)),
        "no system calls but the allowed": refused(lambda: socket.socket(socket.AF_NETLINK)),
        "no /proc": refused(lambda: os.listdir("/proc/self")),
        "no /sys": refused(lambda: os.listdir("/sys/kernel")),
        "no home folders": not os.path.exists("/home") and not os.path.exists("/root"),
        "no tools of the supervisor": not os.path.exists("/seal") or not os.listdir("/seal"),
        "no ctypes": refused(lambda: __import__("_ctypes")),
        "no packages": refused(lambda: __import__("effbench")),
        "memory limit": refused(lambda: bytearray(1 << 34)),
        "not root": os.getuid() != 0,
    }
"""


def find_open_boundaries(guest: Guest) -> list[str]:
    """Return the names of the boundaries that do not hold in a running guest."""
    job = Job(Kind.CALL, PROBES, "probe", codec.encode(()), LIMITS)
    seen = guest.run(job)
    if seen.frame[:1] != b"A":
        return [f"the probe itself failed: {seen.frame[1:].decode('utf-8', 'replace')}"]
    answer = codec.decode(seen.frame[1:])
    if not isinstance(answer, Mapping):
        return ["the probe answered nonsense"]
    return [name for name, holds in answer.items() if holds is not True]


def run_selftest(sandbox: Sandbox, remedy: str) -> Probe:
    """Start a native guest, try every boundary, and say what was found."""

    def look(guest: Guest) -> Probe:
        broken = find_open_boundaries(guest)
        if broken:
            return Probe(False, f"boundaries that do not hold: {', '.join(broken)}", remedy)
        return Probe(True, "every boundary held")

    return probe_guest(lambda: sandbox.start(GuestSpec(rehearsed=False)), look, remedy)


def probe_guest(start: Callable[[], Guest], look: Callable[[Guest], Probe], remedy: str) -> Probe:
    """Start a guest, and return what `look` finds. One that breaks proves nothing: it is tried once
    more, so that no accident decides which lane is taken. Raises CacheError where nothing can be
    kept.
    """
    found = Probe(False, "not tried", remedy)
    for _ in range(TRIES):
        try:
            with contextlib.closing(start()) as guest:
                return look(guest)
        except GuestError as error:
            found = Probe(False, str(error), f"{remedy}; or try again")
        except OSError as error:
            found = Probe(False, describe_refusal(error) or "", "then try again")
        except CacheError:
            raise  # no other lane gets anywhere without a cache either
        except EffbenchError as error:
            return Probe(False, str(error), remedy)
    return found
