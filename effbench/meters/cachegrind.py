"""Instructions counted by valgrind's cachegrind: works in any VM, repeats to the instruction.

The zygote runs under valgrind; every process forked from it prints its own total when it ends. A
candidate's marker, forked where the measured window opens, prints what came before, so that the
difference is the window alone. Valgrind shares the candidate's address space: see Witness in
docs/measurement.md.
"""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
from platform import machine

from effbench.isolation.base import GuestSpec, Observation, Probe, Sandbox
from effbench.meters.base import MeterTraits
from effbench.meters.probing import probe_meter

REMEDY = "apt-get install valgrind"
# What a process prints when it ends: an empty line and its total, each after its pid.
_BLOCK = re.compile(rb"==(\d+)== \n==\1== I +refs: +([\d,]+)\n")
# What it may have said before, about its own limits.
_NOTICE = re.compile(rb"==\d+== (?! *I +refs).*")
_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


class Cachegrind:
    """Instructions executed in user space by the candidate."""

    name = "cachegrind"
    traits = MeterTraits(
        unit="instructions", is_exact=True, repetitions=1, slowdown=60.0, witnessed=True
    )

    def probe(self, sandbox: Sandbox) -> Probe:
        """Measure a short and a long loop and compare."""
        return probe_meter(self, sandbox, REMEDY)

    def guest_spec(self, *, numpy: bool, core: int | None) -> GuestSpec:
        """A guest whose zygote runs under cachegrind.

        The tool's own executable: Debian's `valgrind` is a shell script, which no guest could run.
        The log goes to a descriptor that valgrind keeps out of its client's reach; the output file
        has to be one that can be opened, or the totals are 0. No vgdb: it is a way in.
        """
        tool = f"{{valgrind}}/cachegrind-{_ARCHITECTURES.get(machine(), machine())}-linux"
        return GuestSpec(
            wrapper=(
                tool,
                "--tool=cachegrind",  # without it the executable of that very tool aborts
                "--cache-sim=no",
                "--vgdb=no",
                "--cachegrind-out-file=/dev/null",
                "--log-fd={log}",
            ),
            environment=(("VALGRIND_LIB", "{valgrind}"), ("VALGRIND_LAUNCHER", tool)),
            marked=True,
            stop_signal=int(signal.SIGTERM),
            memory_factor=3,
            numpy=numpy,
            core=core,
        )

    def read(self, seen: Observation) -> float | None:
        """Return the candidate's total minus its marker's.

        None when the log does not hold exactly these two, beside notices of valgrind's own: a
        candidate that replaced its process, was killed hard, or wrote into the log has no count.
        """
        rest = _BLOCK.sub(b"", seen.log).splitlines()
        if not all(_NOTICE.fullmatch(line) for line in rest):
            return None
        totals = [(int(pid), int(n.replace(b",", b""))) for pid, n in _BLOCK.findall(seen.log)]
        own = [n for pid, n in totals if pid == seen.pid]
        marker = [n for pid, n in totals if pid != seen.pid]
        if len(own) != 1 or len(marker) != 1:
            return None
        return float(own[0] - marker[0])

    def describe_runtime(self) -> dict[str, str]:
        """Return the version of this machine's valgrind; a sandbox with its own tells of that."""
        if shutil.which("valgrind") is None:
            return {}
        done = subprocess.run(["valgrind", "--version"], capture_output=True, check=False)
        return {"valgrind": done.stdout.decode().strip().removeprefix("valgrind-")}
