"""Counters that the kernel keeps of a process: the system call, and what its refusals mean.

Both sides of the wall use this file: the supervisor opens and reads counters inside the sandbox,
the host asks whether there are any. Source: perf_event_open(2).
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
from typing import NamedTuple

HARDWARE, SOFTWARE = 0, 1
INSTRUCTIONS = (HARDWARE, 1)
TASK_CLOCK = (SOFTWARE, 1)
PAGE_FAULTS = (SOFTWARE, 2)
PARANOIA = "/proc/sys/kernel/perf_event_paranoid"
USER_ONLY = 2  # the highest level at which an ordinary user may count its own processes

_NUMBERS = {"x86_64": 298, "aarch64": 241}
# perf_event_attr as of Linux 4.1 (PERF_ATTR_SIZE_VER5): type, size, config, sample period and type,
# read format, flags; the rest of it is about sampling.
_ATTRIBUTES = struct.Struct("<IIQQQQQ")
_ATTRIBUTES_BYTES = 112
_INHERIT, _EXCLUDE_KERNEL, _EXCLUDE_HYPERVISOR = 1 << 1, 1 << 5, 1 << 6
_TIME_ENABLED, _TIME_RUNNING = 1, 2
_ANY_CPU, _NO_GROUP, _CLOSE_ON_EXEC = -1, -1, 8
_READING = struct.Struct("<QQQ")


class Reading(NamedTuple):
    """A counter's value, and for how long it was wanted and really ran, in nanoseconds.

    Where the two differ, others shared the hardware and the value is too small.
    """

    value: int
    enabled_ns: int
    running_ns: int


def open_counter(event: tuple[int, int], pid: int) -> int:
    """Return a descriptor that counts an event in a process and all that descend from it, in user
    space, from now on; pid 0 is the caller. Raises OSError.
    """
    kind, config = event
    flags = _INHERIT | _EXCLUDE_KERNEL | _EXCLUDE_HYPERVISOR
    packed = _ATTRIBUTES.pack(
        kind, _ATTRIBUTES_BYTES, config, 0, 0, _TIME_ENABLED | _TIME_RUNNING, flags
    )
    attributes = ctypes.create_string_buffer(packed, _ATTRIBUTES_BYTES)
    if platform.machine() not in _NUMBERS:
        raise OSError(errno.ENOSYS, "perf_event_open")
    call = ctypes.CDLL(None, use_errno=True).syscall
    call.restype = ctypes.c_long
    words = (pid, _ANY_CPU, _NO_GROUP, _CLOSE_ON_EXEC)
    opened = call(
        ctypes.c_long(_NUMBERS[platform.machine()]), attributes, *map(ctypes.c_long, words)
    )
    if opened < 0:
        raise OSError(ctypes.get_errno(), "perf_event_open")
    return int(opened)


def read_counter(descriptor: int) -> Reading:
    """Return what a counter has counted, its descendants' shares included; raises OSError."""
    return Reading(*_READING.unpack(os.read(descriptor, _READING.size)))


def explain(error: OSError) -> tuple[str, str]:
    """Return what is missing, and what to do about it."""
    name = errno.errorcode.get(error.errno or 0, str(error.errno))
    if error.errno in (errno.ENOENT, errno.ENODEV, errno.EOPNOTSUPP):
        return (
            f"no hardware counters here ({name})",
            "a virtual machine needs a virtual PMU, else bare metal; or --meter cachegrind",
        )
    if error.errno == errno.ENOSYS:
        return (
            f"perf_event_open is not to be had ({name}): seccomp hides it, or the kernel lacks it",
            "allow it in the outer container's seccomp profile; or --meter cachegrind",
        )
    level = _paranoia()
    if error.errno in (errno.EACCES, errno.EPERM) and level is not None and level > USER_ONLY:
        return (
            f"counters are forbidden to ordinary users ({name}): perf_event_paranoid is {level}",
            f"sysctl kernel.perf_event_paranoid={USER_ONLY}",
        )
    if error.errno in (errno.EACCES, errno.EPERM):
        return (
            f"perf_event_open is refused ({name}) though perf_event_paranoid is {level}",
            "a seccomp profile or a security module forbids it: allow perf_event_open there",
        )
    return f"perf_event_open failed: {name}", "use --meter cachegrind"


def _paranoia() -> int | None:
    try:
        with open(PARANOIA, encoding="ascii") as file:
            return int(file.read())
    except (OSError, ValueError):
        return None
