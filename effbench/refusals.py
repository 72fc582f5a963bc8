"""What the operating system would not give, and what helps: room, memory, processes, descriptors.

No fault of a submission, and none of effbench: once it is there, the same command goes on.
"""

from __future__ import annotations

import errno
import shutil

_ROOM = "make room there"
_PROCESSES = "end other processes, or raise the limit on them (ulimit -u)"
_DESCRIPTORS = "raise the limit on open files (ulimit -n)"
_MEMORY = "end other programs, lower --workers, or raise the limit on memory (ulimit -v)"
_RIGHTS = "choose a place that can be written to"
_REMEDIES = {
    errno.ENOSPC: _ROOM,
    errno.EDQUOT: _ROOM,
    errno.EFBIG: "raise the limit on the size of files (ulimit -f)",
    errno.EAGAIN: _PROCESSES,
    errno.EMFILE: _DESCRIPTORS,
    errno.ENFILE: _DESCRIPTORS,
    errno.ENOMEM: _MEMORY,
    errno.EACCES: _RIGHTS,
    errno.EPERM: _RIGHTS,
    errno.EROFS: _RIGHTS,
}
_NO_THREAD = "can't start new thread"
# What the loader of compiled modules says, in glibc's words.
_NO_ADDRESSES = ("failed to map segment", "cannot allocate memory", "cannot map zero-fill pages")


def describe_refusal(error: BaseException) -> str | None:
    """Return what was refused and the remedy in one line; None when that is not what happened."""
    if isinstance(error, MemoryError):
        return f"no memory is left: {_MEMORY}"
    if isinstance(error, ImportError) and any(words in str(error) for words in _NO_ADDRESSES):
        return f"{error}: {_MEMORY}"
    if isinstance(error, RuntimeError) and _NO_THREAD in str(error):
        return f"no thread can be started: {_PROCESSES}"
    if not isinstance(error, OSError):
        return None
    if isinstance(error, shutil.Error):  # of a folder that was copied, a list: the first will do
        what, place = str(error.args[0][0][-1]), ""
        remedy = next((r for code, r in _REMEDIES.items() if f"[Errno {code}]" in what), None)
    else:
        what = error.strerror or str(error)
        place = f"{error.filename}: " if error.filename else ""
        remedy = _REMEDIES.get(error.errno or 0)
    return f"{place}{what}" + (f": {remedy}" if remedy else "")
