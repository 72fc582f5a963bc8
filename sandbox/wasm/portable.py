"""The trusted part of a portable guest: it runs once, before the image of its memory is taken.

guest.c calls what it leaves behind in `load` and `perform`. Where this interpreter cannot judge a
program that a native one could, the answer frame says UNSUPPORTED and why; a program that wants
that answer can have it, and gains nothing: its problem is then judged natively, for everybody.
"""

from __future__ import annotations

import random
import sys
from importlib.abc import MetaPathFinder
from typing import Any, Callable, Optional

import rehearsal
import trial

GUEST_MODULES = (
    *("trial", "rehearsal", "typical", "codec"),
    *("extraction", "scripts", "segments", "definitions", "sources"),
)
# As natively. Builds for WASI start with 600, for the sake of stacks smaller than this one's.
RECURSION_LIMIT = 1000
# Errors of a machine whose addresses have 32 bits, and of a system without processes.
OVERFLOWS = ("into an index-sized integer", "too large to convert to C", "C ssize_t", "C long")
BARE_MODULES = ("AttributeError: module 'os'", "AttributeError: module 'signal'")
BUILD_DATA = "_sysconfigdata_"
OWN_CODE = f"<{trial.MODULE_NAME}>"
NATIVE_MAXSIZE = (1 << 63) - 1


class Absentees(MetaPathFinder):
    """The last finder: it notes imports of modules that a native lane has and this one has not."""

    def __init__(self) -> None:
        # Native guests have no ctypes either; numpy is seen in the source before anything runs.
        self.names = sys.stdlib_module_names - {"_ctypes", "ctypes"}
        self.wanted = ""

    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> None:
        # What sysconfig asks for is a module, whose name is another on every system.
        is_known = fullname.partition(".")[0] in self.names or fullname.startswith(BUILD_DATA)
        if is_known and not self.wanted:
            own = find_own_import()
            self.wanted = fullname if own in ("", fullname) else f"{own}, which imports {fullname}"


def find_own_import() -> str:
    """Return the import of the submission that the running one is for; empty if there is none."""
    frame, name = sys._getframe(), ""
    while frame.f_code.co_filename != OWN_CODE:
        if frame.f_code.co_name == "_find_and_load":
            name = str(frame.f_locals["name"])
        if frame.f_back is None:
            return ""
        frame = frame.f_back
    return name


absentees = Absentees()
pending: Optional[Callable[[], bytes]] = None


def load(message: bytes) -> bytes:
    """Take a job; returns the answer frame if there is nothing to measure, else nothing."""
    global pending
    try:
        pending = trial.prepare(trial.read_job(message))
    except trial.RefusedError as refused:
        return refused.frame
    except MemoryError:
        return trial.OUT_OF_MEMORY
    return b""


def perform() -> bytes:
    """The measured window: carry out the job that was loaded and return the answer frame."""
    frame = pending()
    if absentees.wanted:
        return trial.UNSUPPORTED + b"imports " + absentees.wanted.encode("utf-8", "replace")
    if frame.startswith(trial.RAISED) and is_limit(frame):
        return trial.UNSUPPORTED + frame[1:]
    return frame


def is_limit(frame: bytes) -> bool:
    """Return whether an exception is one of this machine's limits."""
    text = frame[1:].decode("utf-8", "replace")
    if text.startswith("OverflowError"):
        return any(words in text for words in OVERFLOWS)
    return text.startswith(BARE_MODULES)


def rehearse(message: bytes) -> None:
    """Carry out one job of the rehearsal."""
    if not load(message):
        perform()


def get_ready() -> None:
    """Rehearse, then leave a submission the module table of a plain interpreter."""
    rehearsal.rehearse(rehearse)
    for name in (*GUEST_MODULES, trial.MODULE_NAME):
        sys.modules.pop(name, None)
    sys.maxsize = NATIVE_MAXSIZE
    # What libraries ask for where Python is installed, such as argparse.
    sys.prefix = sys.exec_prefix = sys.base_prefix = sys.base_exec_prefix = "/usr"
    sys.executable, sys.platlibdir = "", "lib"
    sys.meta_path.append(absentees)
    sys.path[:] = []
    sys.argv[:] = [""]
    sys.setrecursionlimit(RECURSION_LIMIT)
    random.seed(0)
    trial.settle()


get_ready()
