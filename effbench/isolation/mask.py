"""Seal a running sandbox: `python mask.py PID PATH...`, run by the host.

An instrument needs /proc and /tmp while it starts; a candidate must see neither. The host enters
the guest's mount namespace, which it owns, and puts empty read-only file systems over them. PID 0
means that somebody brought this process into the guest already, as Docker's engine does.
So do device files over the interpreter, the instrument and every dynamic loader: no program can
be started any more, while modules can still be loaded. A candidate that became a plain interpreter
could forge the instrument's lines from outside of it. The loopback interface goes down as well.
Nothing in the sandbox ever holds the right to do that.
"""

from __future__ import annotations

import ctypes
import fcntl
import glob
import os
import socket
import struct
import sys

assert sys.platform == "linux"  # for type checkers: nobody else runs this

MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_BIND = 1, 2, 4, 8, 4096
LOADERS = ("/lib64/ld*.so*", "/lib/ld*.so*", "/lib/*/ld*.so*", "/usr/lib/*/ld*.so*")
NS_GET_USERNS = 0xB701
SIOCSIFFLAGS = 0x8914


def enter(pid: int) -> None:
    """Join the mount and network namespaces of a process, and the user namespace that owns them."""
    libc = ctypes.CDLL(None, use_errno=True)
    mount_ns, net_ns = (os.open(f"/proc/{pid}/ns/{kind}", os.O_RDONLY) for kind in ("mnt", "net"))
    for descriptor in (fcntl.ioctl(mount_ns, NS_GET_USERNS), net_ns, mount_ns):
        if libc.setns(descriptor, 0):
            raise OSError(ctypes.get_errno(), "setns")


def shut_loopback() -> None:
    """Take down the one network interface, which bubblewrap brings up."""
    with socket.socket(type=socket.SOCK_DGRAM) as control:
        fcntl.ioctl(control, SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", 0))


def cover(path: str) -> None:
    """Mount an empty read-only tmpfs over a folder, the null device over a file."""
    if not os.path.lexists(path):
        return
    libc = ctypes.CDLL(None, use_errno=True)
    flags = MS_RDONLY | MS_NOSUID | MS_NODEV | MS_NOEXEC
    if os.path.isdir(path):
        failed = libc.mount(b"tmpfs", path.encode(), b"tmpfs", flags, b"size=4k,nr_inodes=1")
    else:
        failed = libc.mount(b"/dev/null", path.encode(), None, MS_BIND, None)
    if failed:
        raise OSError(ctypes.get_errno(), f"mount over {path}")


def find_loaders() -> set[str]:
    """Return the dynamic loaders in sight, without which no program starts."""
    return {os.path.realpath(path) for pattern in LOADERS for path in glob.glob(pattern)}


if __name__ == "__main__":
    if pid := int(sys.argv[1]):
        enter(pid)
        shut_loopback()
    for argument in (*sys.argv[2:], *find_loaders()):
        cover(argument)
