"""A lane is a sandbox with a meter that works in it; a worker is one core's guests in a lane."""

from __future__ import annotations

import functools
import hashlib
import importlib.metadata
import platform
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import effbench
from effbench import codec
from effbench.corpus import payload_root
from effbench.errors import CapabilityError, GuestError, InputError
from effbench.isolation.base import (
    MIB,
    SECOND_NS,
    Guest,
    Job,
    Kind,
    Observation,
    RunLimits,
    Sandbox,
)
from effbench.isolation.bubblewrap import Bubblewrap
from effbench.isolation.unconfined import Unconfined
from effbench.meters.base import Meter
from effbench.meters.cachegrind import Cachegrind
from effbench.meters.cputime import CpuTime

SANDBOXES: Mapping[str, Callable[[], Sandbox]] = {
    "bubblewrap": Bubblewrap,
    "unconfined": Unconfined,
}
METERS: Mapping[str, Callable[[], Meter]] = {"cachegrind": Cachegrind, "cpu-time": CpuTime}
# Tried in this order by `auto`; `unconfined` is never taken unless it is asked for by name.
AUTO_SANDBOXES = ("bubblewrap",)
AUTO_METERS = ("cachegrind", "cpu-time")
PLUGIN_GROUPS = {"sandbox": "effbench.sandboxes", "meter": "effbench.meters"}
PLANNED = {"docker": "the docker sandbox", "perf": "the perf meter"}
NOTHING = Job(
    Kind.CALL,
    "def f():\n    pass\n",
    "f",
    codec.encode(()),
    RunLimits.for_cpu(SECOND_NS, 256 * MIB),
)


@dataclass(frozen=True)  # no slots: cached_property needs a __dict__
class Lane:
    """Where and how programs are run and measured. `choice` says why it was taken."""

    sandbox: Sandbox
    meter: Meter
    choice: str = ""

    def identity(self) -> dict[str, str]:
        """Return everything of the lane that may change a cost: it goes into every digest."""
        return dict(self._identity)

    @functools.cached_property
    def _identity(self) -> Mapping[str, str]:
        # Asks programs for their versions, and every judged program needs it.
        return {
            "meter": self.meter.name,
            "sandbox": self.sandbox.name,
            "machine": platform.machine(),
            "guest_code": _digest_guest_code(),
            "numpy": importlib.metadata.version("numpy"),
            "effbench": effbench.__version__,
            **self.sandbox.describe_runtime(),
            **self.meter.describe_runtime(),
        }


def _digest_guest_code() -> str:
    state = hashlib.sha256()
    for path in sorted((payload_root() / "sandbox" / "guest").glob("*.py")):
        state.update(path.read_bytes())
    state.update(Path(codec.__file__).read_bytes())
    return state.hexdigest()[:16]


def choose_lane(sandbox_name: str, meter_name: str) -> Lane:
    """Return the lane that was asked for, or for `auto` the first that works here, with the reason.

    Raises CapabilityError naming everything that was tried and its remedy, InputError for a name
    that nobody provides.
    """
    failures: list[str] = []
    for sandbox in _candidates(sandbox_name, SANDBOXES, AUTO_SANDBOXES, "sandbox"):
        found = sandbox.probe()
        if not found.ok:
            failures.append(f"{sandbox.name}: {found.detail} ({found.remedy})")
            continue
        for meter in _candidates(meter_name, METERS, AUTO_METERS, "meter"):
            worked = meter.probe(sandbox)
            if worked.ok:
                skipped = f"; not {'; not '.join(failures)}" if failures else ""
                choice = f"{sandbox.name}, {meter.name}: both passed their self-test{skipped}"
                return Lane(sandbox, meter, choice)
            failures.append(f"{meter.name} in {sandbox.name}: {worked.detail} ({worked.remedy})")
    raise CapabilityError("nothing here can run and measure code:\n  " + "\n  ".join(failures))


def _candidates(
    name: str, table: Mapping[str, Callable[[], Any]], order: tuple[str, ...], kind: str
) -> list[Any]:
    if name in PLANNED and name not in table:
        raise CapabilityError(f"{PLANNED[name]} is not built yet; use another --{kind}")
    plugins = {p.name: p for p in importlib.metadata.entry_points(group=PLUGIN_GROUPS[kind])}
    names = order if name == "auto" else (name,)
    for wanted in names:
        if wanted not in table and wanted not in plugins:
            known = ", ".join((*table, *plugins))
            raise InputError(f"--{kind} {wanted}: unknown; known are auto, {known}")
    return [table[n]() if n in table else plugins[n].load()() for n in names]


class Worker:
    """The guests of one core, started when first needed and replaced when they break.

    A metered guest and a native one, each plain or with numpy, so that the native pass is fast and
    an import of numpy costs nothing.
    """

    def __init__(self, lane: Lane, core: int | None = None) -> None:
        self.lane = lane
        self._core = core
        self._guests: dict[tuple[bool, bool], Guest] = {}
        self._closed = False

    def run(self, job: Job, *, metered: bool = False, numpy: bool = False) -> Observation:
        """Carry out a job; a guest that breaks is replaced, and the job tried once more.

        Raises GuestError when it breaks again.
        """
        key = (metered and bool(self.lane.meter.traits.witnessed), numpy)
        try:
            return self._guest(key).run(job)
        except GuestError:
            self._discard(key)
        try:
            return self._guest(key).run(job)
        except GuestError:
            self._discard(key)
            raise

    def _guest(self, key: tuple[bool, bool]) -> Guest:
        if self._closed:
            raise GuestError("the worker is closed")
        if key not in self._guests:
            metered, numpy = key
            meter: Meter = self.lane.meter if metered else CpuTime()
            spec = meter.guest_spec(numpy=numpy, core=self._core)
            guest = self.lane.sandbox.start(spec)
            guest.run(NOTHING)  # the first fork of a zygote differs by some dozen instructions
            self._guests[key] = guest
        return self._guests[key]

    def _discard(self, key: tuple[bool, bool]) -> None:
        guest = self._guests.pop(key, None)
        if guest is not None:
            guest.close()

    def reset(self) -> None:
        """Kill all guests; the next job starts new ones."""
        for key in list(self._guests):
            self._discard(key)

    def close(self) -> None:
        """Kill all guests for good; whatever a thread is still waiting for ends in GuestError."""
        self._closed = True
        self.reset()

    def __enter__(self) -> Worker:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
