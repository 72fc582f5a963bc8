"""What runs in a native guest, whatever sandbox is around it: its command line, its environment and
where things lie in it.
"""

from __future__ import annotations

import itertools
import json
import sys
from collections.abc import Iterator, Sequence

from effbench.errors import CapabilityError
from effbench.isolation.base import GuestSpec
from effbench.isolation.seccomp import NATIVE, VALGRIND
from effbench.isolation.stage import filter_name

FIRST_UID = 61_500
LAST_UID = 65_000
GUEST_CODE = "/effbench"
SEAL = "/seal"
PACKAGES = "/packages"
TRUSTED_UID, CANDIDATE_UID = "65534", "65533"
ENVIRONMENT = {
    "LC_ALL": "C.UTF-8",
    "PYTHONHASHSEED": "0",
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_CORETYPE": "Haswell",
}
# Not -I or -E: they would ignore PYTHONHASHSEED. The environment is ours alone.
PYTHON_FLAGS = ("-s", "-S", "-B")


def unused_uids() -> Iterator[int]:
    """Yield uids that no account has, over and over; one a guest."""
    if sys.platform != "linux":
        raise CapabilityError("native guests run on Linux")
    import pwd  # here, because systems without it still import this module

    taken = {entry.pw_uid for entry in pwd.getpwall()}
    return itertools.cycle(uid for uid in range(FIRST_UID, LAST_UID) if uid not in taken)


def seal_option(spec: GuestSpec) -> str:
    """Return the zygote's option that names the filter of its candidates."""
    return f"--filter={filter_name(VALGRIND if spec.wrapper else NATIVE)}"


def supervise(
    spec: GuestSpec,
    interpreter: Sequence[str],
    guest_code: str,
    packages: str,
    locks: Sequence[str] = (),
) -> list[str]:
    """Return the command line of a supervisor whose zygote gets ready as the specification says.

    `locks` are the zygote's options about what candidates are locked down with.
    """
    settings = {
        "argv": [*spec.wrapper, *interpreter, f"{guest_code}/zygote.py"],
        "flags": [
            *locks,
            *([] if spec.rehearsed else ["--cold"]),
            *([packages] if spec.numpy else []),
        ],
        "core": spec.core,
        "counter": spec.counter,
    }
    return [*interpreter, f"{guest_code}/supervisor.py", json.dumps(settings)]
