"""doctor: what this machine can do, what it lacks, and what to do about that."""

from __future__ import annotations

import argparse
import functools
import json
import platform
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

import effbench
from effbench import cache
from effbench.commands import options
from effbench.errors import CacheError, EffbenchError
from effbench.isolation.base import Probe, Sandbox
from effbench.lanes import BY_NAME, METERS, NATIVE, PORTABLE, SANDBOXES
from effbench.meters.crosscheck import compare_with_cirron

NOTHING_WORKS = 3
DESCRIPTION = """\
Try every sandbox with every meter that goes with it, and say what works, what does not, and what to
do about that. Takes some seconds: guests are really started, and really measured.

Exit code 0 if there is something that `auto` would take, else 3.
"""
# Files of the kernel that decide whether an ordinary user may have namespaces, and what forbids it.
USER_NAMESPACES = {
    "/proc/sys/kernel/unprivileged_userns_clone": "0",
    "/proc/sys/kernel/apparmor_restrict_unprivileged_userns": "1",
    "/proc/sys/user/max_user_namespaces": "0",
}
LANES = (*PORTABLE, *NATIVE, *(lane for lane in BY_NAME if lane[0] != "unconfined"))
PERF_PARANOIA = Path("/proc/sys/kernel/perf_event_paranoid")


@dataclass(frozen=True, slots=True)
class LaneReport:
    """One sandbox with one meter: whether it works here; if not, why and what to do."""

    sandbox: str
    meter: str
    ok: bool
    detail: str
    remedy: str
    layers: tuple[str, ...]
    absent_layers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What a machine can do. `chosen` is what `auto` would take, absent when nothing works.

    `cache_trouble` says why nothing can be kept, and is empty where that works.
    """

    effbench: str
    system: str
    python: str
    physical_cores: int
    memory_bytes: int
    kernel: tuple[tuple[str, str], ...]
    lanes: tuple[LaneReport, ...]
    cache_trouble: str
    chosen: str | None


def add_commands(commands: options.Commands[argparse.ArgumentParser]) -> None:
    """Add `doctor`."""
    parser = commands.add_parser(
        "doctor",
        help="what this machine can do, and what to do about the rest",
        description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print what was found; returns the exit code."""
    found = diagnose()
    if arguments.json:
        print(json.dumps(asdict(found), indent=1))
    else:
        for line in describe(found):
            print(line)
    return 0 if found.chosen is not None else NOTHING_WORKS


def diagnose() -> Diagnosis:
    """Try everything, and return what was found."""
    lanes = tuple(_try_lanes())
    automatic = {*PORTABLE, *NATIVE}
    working = [
        f"{lane.sandbox}, {lane.meter}"
        for lane in lanes
        if lane.ok and (lane.sandbox, lane.meter) in automatic
    ]
    return Diagnosis(
        effbench=effbench.__version__,
        system=f"{platform.system()} {platform.release()} {platform.machine()}",
        python=platform.python_version(),
        physical_cores=psutil.cpu_count(logical=False) or 1,
        memory_bytes=psutil.virtual_memory().total,
        kernel=tuple(_read_kernel()),
        lanes=lanes,
        cache_trouble=_find_cache_trouble(),
        chosen=working[0] if working else None,
    )


def _find_cache_trouble() -> str:
    try:
        cache.require(cache.find_folder("calibration"))
    except CacheError as error:
        return str(error)
    return ""


def _try_lanes() -> Iterator[LaneReport]:
    """Yield a report of every lane, in the order of `auto`."""
    probes: dict[str, tuple[Sandbox, Probe]] = {}
    for sandbox_name, meter_name in LANES:
        print(f"effbench: trying {sandbox_name}, {meter_name}", file=sys.stderr, flush=True)
        if sandbox_name not in probes:
            sandbox = SANDBOXES[sandbox_name]()
            probes[sandbox_name] = sandbox, _survive(sandbox.probe)
        sandbox, found = probes[sandbox_name]
        if found.ok:
            found = _survive(functools.partial(METERS[meter_name]().probe, sandbox))
        if found.ok and meter_name == "perf":
            checked = compare_with_cirron()
            found = Probe(True, f"{found.detail}; {checked.detail}")
        layers = (sandbox.layers, tuple(sandbox.absent_layers.items()))
        yield LaneReport(sandbox_name, meter_name, found.ok, found.detail, found.remedy, *layers)


def _survive(probe: Callable[[], Probe]) -> Probe:
    try:
        return probe()
    except EffbenchError as error:
        return Probe(False, str(error), "")


def _read_kernel() -> Iterator[tuple[str, str]]:
    """Yield kernel settings that forbid something, each with what it forbids."""
    for name, forbidding in USER_NAMESPACES.items():
        if _read(Path(name)) == forbidding:
            yield name, "namespaces of an ordinary user are forbidden: bubblewrap needs them"
    paranoia = _read(PERF_PARANOIA)
    if paranoia is not None and int(paranoia) > 2:
        yield str(PERF_PARANOIA), f"{paranoia}: hardware counters are for root only"


def _read(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8").strip()
    except OSError:
        return None


def describe(found: Diagnosis) -> Iterator[str]:
    """Yield the lines of a report for a person."""
    yield f"effbench {found.effbench} on {found.system}, Python {found.python}"
    yield f"{found.physical_cores} physical cores, {found.memory_bytes / 2**30:.0f} GiB of memory"
    for name, what in found.kernel:
        yield f"  {name}: {what}"
    if found.cache_trouble:
        yield f"  {found.cache_trouble}; nothing is evaluated without it"
    for lane in found.lanes:
        mark = "works " if lane.ok else "absent"
        yield f"{mark}  --sandbox {lane.sandbox} --meter {lane.meter}: {lane.detail}"
        if not lane.ok and lane.remedy:
            yield f"        {lane.remedy}"
    for sandbox in dict.fromkeys(lane.sandbox for lane in found.lanes if lane.ok):
        lane = next(lane for lane in found.lanes if lane.sandbox == sandbox)
        yield f"layers of {sandbox}: {', '.join(lane.layers)}"
        for name, why in lane.absent_layers:
            yield f"        without {name}: {why}"
    if found.chosen is None and any(lane.ok for lane in found.lanes):
        yield "nothing that auto would take works here; what works has to be named"
    elif found.chosen is None:
        yield "nothing here can run and measure code"
    else:
        yield f"auto takes {found.chosen}"
