"""A lane is a sandbox with a meter that works in it."""

from __future__ import annotations

import functools
import importlib.metadata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import effbench
from effbench.errors import CapabilityError, InputError
from effbench.isolation.base import (
    Sandbox,
)
from effbench.isolation.bubblewrap import Bubblewrap
from effbench.isolation.docker.sandbox import Docker
from effbench.isolation.layers import LAYERS
from effbench.isolation.unconfined import Unconfined
from effbench.isolation.wasm.sandbox import Wasm
from effbench.meters.base import Meter
from effbench.meters.cachegrind import Cachegrind
from effbench.meters.cputime import CpuTime
from effbench.meters.fuel import Fuel
from effbench.meters.perf import Perf

SANDBOXES: Mapping[str, Callable[[], Sandbox]] = {
    "wasm": Wasm,
    "bubblewrap": Bubblewrap,
    "docker": Docker,
    "unconfined": Unconfined,
}
METERS: Mapping[str, Callable[[], Meter]] = {
    "fuel": Fuel,
    "cachegrind": Cachegrind,
    "perf": Perf,
    "cpu-time": CpuTime,
}
# Tried in this order by `auto`. What is in BY_NAME is taken only where its sandbox is asked for.
PORTABLE = (("wasm", "fuel"),)
# Perf stands behind cachegrind until it has been tried on hardware that has counters.
NATIVE_METERS = ("cachegrind", "perf", "cpu-time")
NATIVE = tuple(("bubblewrap", meter) for meter in NATIVE_METERS)
BY_NAME = (
    *(("docker", meter) for meter in NATIVE_METERS),
    *(("unconfined", meter) for meter in NATIVE_METERS),
)
PLUGIN_GROUPS = {"sandbox": "effbench.sandboxes", "meter": "effbench.meters"}


@dataclass(frozen=True)  # no slots: cached_property needs a __dict__
class Lane:
    """Where and how programs are run and measured. `choice` says why it was taken."""

    sandbox: Sandbox
    meter: Meter
    choice: str = ""

    @property
    def name(self) -> str:
        """Sandbox and meter."""
        return f"{self.sandbox.name}, {self.meter.name}"

    def identity(self) -> dict[str, str]:
        """Return everything of the lane that may change a cost: it goes into every digest."""
        return dict(self._identity)

    @functools.cached_property
    def _identity(self) -> Mapping[str, str]:
        # Asks programs for their versions, and every judged program needs it.
        return {
            "meter": self.meter.name,
            "sandbox": self.sandbox.name,
            "effbench": effbench.__version__,
            **self.meter.describe_runtime(),
            **self.sandbox.describe_runtime(),  # one with an instrument of its own knows better
        }


def choose_lane(
    sandbox_name: str, meter_name: str, lanes: Sequence[tuple[str, str]] = PORTABLE + NATIVE
) -> Lane:
    """Return the lane that was asked for, or for `auto` the first that works here, with the reason.

    Raises CapabilityError naming everything that was tried and its remedy, InputError for a name
    that nobody provides, or for a sandbox and a meter that do not go together.
    """
    failures: dict[str, str] = {}
    sandboxes: dict[str, Sandbox] = {}
    for name, measure in _candidates(sandbox_name, meter_name, lanes):
        if name not in sandboxes:
            sandboxes[name] = _provide(name, SANDBOXES, "sandbox")
            found = sandboxes[name].probe()
            if not found.ok:
                failures[name] = f"{name}: {found.explain()}"
        if name in failures:
            continue
        meter: Meter = _provide(measure, METERS, "meter")
        worked = meter.probe(sandboxes[name])
        if worked.ok:
            skipped = f"; not {'; not '.join(failures.values())}" if failures else ""
            choice = f"{name}, {measure}: sandbox and meter passed their self-test{skipped}"
            return Lane(sandboxes[name], meter, choice)
        failures[f"{name}, {measure}"] = f"{measure} in {name}: {worked.explain()}"
    tried = "\n  ".join(failures.values())
    raise CapabilityError(f"nothing here can run and measure code:\n  {tried}")


def require_known(sandbox_name: str, meter_name: str) -> None:
    """Raise InputError for names that nobody provides, or that do not go together."""
    _candidates(sandbox_name, meter_name, PORTABLE + NATIVE)


def require_layers(lane: Lane, names: Sequence[str]) -> Lane:
    """Return the lane; raises CapabilityError when a named layer is not in force there."""
    for name in names:
        if name not in lane.sandbox.layers:
            why = lane.sandbox.absent_layers.get(name, LAYERS.get(name, "no such layer"))
            raise CapabilityError(
                f"--require-layers {name}: not in force in {lane.sandbox.name}: {why}"
            )
    return lane


def is_portable(lane: Lane) -> bool:
    """Return whether the lane's interpreter lacks something that a native one has."""
    return not lane.sandbox.offers_numpy


def choose_fallback(lane: Lane) -> Callable[[], Lane] | None:
    """Return what finds a lane for the problems that `lane` cannot judge; None for native lanes."""
    if not is_portable(lane):
        return None

    def choose() -> Lane:
        return choose_lane("auto", "auto", NATIVE)

    return choose


def _candidates(
    sandbox_name: str, meter_name: str, lanes: Sequence[tuple[str, str]]
) -> list[tuple[str, str]]:
    """Return the lanes that fit the names: one that is named restricts the other's `auto`."""
    for name, table, kind in ((sandbox_name, SANDBOXES, "sandbox"), (meter_name, METERS, "meter")):
        _check_name(name, table, kind)
    known = [*lanes, *(BY_NAME if sandbox_name != "auto" else ())]
    foreign = (sandbox_name not in (*SANDBOXES, "auto"), meter_name not in (*METERS, "auto"))
    if any(foreign):  # a plug-in goes with whatever it can be combined with
        first = (
            [sandbox_name]
            if sandbox_name != "auto"
            else [s for s in SANDBOXES if s != "unconfined"]
        )
        second = [meter_name] if meter_name != "auto" else list(METERS)
        return [(a, b) for a in first for b in second]
    fitting = [
        (a, b) for a, b in known if sandbox_name in ("auto", a) and meter_name in ("auto", b)
    ]
    if not fitting:
        meters = [b for a, b in known if a == sandbox_name]
        sandboxes = [a for a, b in known if b == meter_name]
        raise InputError(
            f"--sandbox {sandbox_name} and --meter {meter_name} do not go together: "
            f"{sandbox_name} goes with {', '.join(meters)}; {meter_name} goes with "
            f"{', '.join(dict.fromkeys(sandboxes))}"
        )
    return fitting


def _check_name(name: str, table: Mapping[str, Callable[[], Any]], kind: str) -> None:
    plugins = importlib.metadata.entry_points(group=PLUGIN_GROUPS[kind])
    known = ("auto", *table, *(plugin.name for plugin in plugins))
    if name not in known:
        raise InputError(f"--{kind} {name}: unknown; known are {', '.join(known)}")


def _provide(name: str, table: Mapping[str, Callable[[], Any]], kind: str) -> Any:
    if name in table:
        return table[name]()
    (plugin,) = importlib.metadata.entry_points(group=PLUGIN_GROUPS[kind], name=name)
    return plugin.load()()
