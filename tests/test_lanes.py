"""Which lane is chosen, and why; and the guests of a worker."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest

from effbench import lanes
from effbench.errors import CapabilityError, InputError
from effbench.isolation.base import Probe, Sandbox
from effbench.isolation.fake import FakeSandbox, answered
from effbench.isolation.layers import LAYERS
from effbench.lanes import (
    NATIVE,
    PORTABLE,
    Lane,
    choose_fallback,
    choose_lane,
    is_portable,
    require_layers,
)
from effbench.meters.fake import FakeMeter
from tests.tiny import fake_lane

WORKS = Probe(True, "works")


@dataclass(slots=True)
class Box(FakeSandbox):
    """A sandbox that works or not."""

    found: Probe = WORKS

    def probe(self) -> Probe:
        return self.found


@dataclass(frozen=True, slots=True)
class Gauge(FakeMeter):
    """A meter that does not work in some sandboxes."""

    fails_in: tuple[str, ...] = ()
    asked: list[str] = field(default_factory=list)

    def probe(self, sandbox: Sandbox) -> Probe:
        self.asked.append(sandbox.name)
        works = sandbox.name not in self.fails_in
        return WORKS if works else Probe(False, f"{self.name} counts nothing", f"mend {self.name}")


@dataclass
class Machine:
    """What works here, and which sandboxes have been made."""

    broken: tuple[str, ...] = ()
    fails_in: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    made: list[str] = field(default_factory=list)

    def box(self, name: str) -> Callable[[], Box]:
        def make() -> Box:
            self.made.append(name)
            bad = Probe(False, f"{name} is missing", f"install {name}")
            return Box(
                lambda job: answered(None),
                name=name,
                offers_numpy=name != "wasm",
                found=bad if name in self.broken else WORKS,
            )

        return make

    def gauge(self, name: str) -> Callable[[], Gauge]:
        return lambda: Gauge(name=name, fails_in=self.fails_in.get(name, ()))


Set = Callable[..., Machine]


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Set:
    """Set up what choose_lane finds here: the real names, with nothing behind them."""

    def put(
        *broken: str, plugins: Mapping[str, Mapping[str, object]] | None = None, **fails_in: str
    ) -> Machine:
        fails_in.setdefault("perf", "bubblewrap docker")  # as in most virtual machines
        where = {name.replace("_", "-"): tuple(places.split()) for name, places in fails_in.items()}
        here = Machine(broken, where)
        for table, make in ((lanes.SANDBOXES, here.box), (lanes.METERS, here.gauge)):
            replaced = {name: make(name) for name in table}  # type: ignore[operator]
            kind = "SANDBOXES" if table is lanes.SANDBOXES else "METERS"
            monkeypatch.setattr(lanes, kind, replaced)

        def entry_points(group: str, name: str | None = None) -> list[Any]:
            found = (plugins or {}).get(group, {})
            return [
                SimpleNamespace(name=each, load=lambda each=each: found[each])
                for each in found
                if name in (None, each)
            ]

        monkeypatch.setattr(importlib.metadata, "entry_points", entry_points)
        return here

    return put


def chosen(sandbox: str = "auto", meter: str = "auto", **more: Any) -> tuple[str, str]:
    lane = choose_lane(sandbox, meter, **more)
    return lane.sandbox.name, lane.meter.name


def test_portable_lane_comes_first_and_says_so(machine: Set) -> None:
    here = machine()
    assert chosen() == ("wasm", "fuel")
    assert (
        choose_lane("auto", "auto").choice == "wasm, fuel: sandbox and meter passed their self-test"
    )
    assert set(here.made) == {"wasm"}  # what is not needed is not tried


def test_order_and_the_reasons_for_what_was_skipped(machine: Set) -> None:
    machine("wasm", cachegrind="bubblewrap")
    lane = choose_lane("auto", "auto")
    assert lane.name == "bubblewrap, cpu-time"
    assert lane.choice == (
        "bubblewrap, cpu-time: sandbox and meter passed their self-test"
        "; not wasm: wasm is missing (install wasm)"
        "; not cachegrind in bubblewrap: cachegrind counts nothing (mend cachegrind)"
        "; not perf in bubblewrap: perf counts nothing (mend perf)"
    )


def test_sandbox_is_probed_once_however_many_meters_are_tried(machine: Set) -> None:
    here = machine("wasm", cachegrind="bubblewrap")
    assert chosen() == ("bubblewrap", "cpu-time")
    assert here.made == ["wasm", "bubblewrap"]


@pytest.mark.parametrize(
    ("sandbox", "meter", "lane"),
    [
        ("wasm", "auto", ("wasm", "fuel")),
        ("bubblewrap", "auto", ("bubblewrap", "cachegrind")),
        ("unconfined", "auto", ("unconfined", "cachegrind")),
        ("auto", "fuel", ("wasm", "fuel")),
        ("auto", "cachegrind", ("bubblewrap", "cachegrind")),
        ("auto", "cpu-time", ("bubblewrap", "cpu-time")),
        ("unconfined", "perf", ("unconfined", "perf")),
        ("bubblewrap", "cpu-time", ("bubblewrap", "cpu-time")),
        ("unconfined", "cpu-time", ("unconfined", "cpu-time")),
    ],
)
def test_name_restricts_the_other_to_what_goes_with_it(
    machine: Set, sandbox: str, meter: str, lane: tuple[str, str]
) -> None:
    here = machine()
    assert chosen(sandbox, meter) == lane
    assert here.made == [lane[0]]


@pytest.mark.parametrize(
    ("sandbox", "meter", "meters", "sandboxes"),
    [
        ("wasm", "cachegrind", "fuel", "bubblewrap, docker, unconfined"),
        ("wasm", "cpu-time", "fuel", "bubblewrap, docker, unconfined"),
        ("bubblewrap", "fuel", "cachegrind, perf, cpu-time", "wasm"),
        ("unconfined", "fuel", "cachegrind, perf, cpu-time", "wasm"),
    ],
)
def test_pair_that_does_not_go_together_is_refused_before_anything_is_tried(
    machine: Set, sandbox: str, meter: str, meters: str, sandboxes: str
) -> None:
    here = machine()
    with pytest.raises(InputError) as caught:
        choose_lane(sandbox, meter)
    assert str(caught.value) == (
        f"--sandbox {sandbox} and --meter {meter} do not go together: "
        f"{sandbox} goes with {meters}; {meter} goes with {sandboxes}"
    )
    assert here.made == []


def test_unconfined_is_never_taken_by_itself(machine: Set) -> None:
    here = machine("wasm", "bubblewrap")
    with pytest.raises(CapabilityError):
        choose_lane("auto", "cachegrind")
    assert "unconfined" not in here.made


def test_everything_that_failed_is_named_with_its_remedy(machine: Set) -> None:
    machine("wasm", cachegrind="bubblewrap", cpu_time="bubblewrap")
    with pytest.raises(CapabilityError) as caught:
        choose_lane("auto", "auto")
    assert str(caught.value).splitlines() == [
        "nothing here can run and measure code:",
        "  wasm: wasm is missing (install wasm)",
        "  cachegrind in bubblewrap: cachegrind counts nothing (mend cachegrind)",
        "  perf in bubblewrap: perf counts nothing (mend perf)",
        "  cpu-time in bubblewrap: cpu-time counts nothing (mend cpu-time)",
    ]


def test_docker_is_taken_where_it_is_asked_for(machine: Set) -> None:
    machine("wasm", "bubblewrap", cachegrind="docker")
    assert chosen("docker") == ("docker", "cpu-time")
    with pytest.raises(CapabilityError, match="nothing here"):
        choose_lane("auto", "auto")


def test_what_the_sandbox_says_of_its_instrument_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    lane = fake_lane()
    for part, version in ((FakeMeter, "1"), (FakeSandbox, "2")):
        monkeypatch.setattr(part, "describe_runtime", lambda self, v=version: {"instrument": v})
    assert lane.identity()["instrument"] == "2"


@pytest.mark.parametrize(
    ("sandbox", "meter", "said"),
    [
        (
            "box",
            "auto",
            "--sandbox box: unknown; known are auto, wasm, bubblewrap, docker, unconfined",
        ),
        ("auto", "tape", "--meter tape: unknown; known are auto, fuel, cachegrind, perf, cpu-time"),
    ],
)
def test_unknown_name_is_told_the_known_ones(
    machine: Set, sandbox: str, meter: str, said: str
) -> None:
    machine(plugins={"effbench.sandboxes": {"crate": 0}, "effbench.meters": {"sundial": 0}})
    with pytest.raises(InputError, match=said + ", (crate|sundial)$"):
        choose_lane(sandbox, meter)


PLUGINS = {
    "effbench.sandboxes": {"crate": lambda: Box(lambda job: answered(None), name="crate")},
    "effbench.meters": {"sundial": lambda: Gauge(name="sundial", fails_in=("wasm",))},
}


@pytest.mark.parametrize(
    ("sandbox", "meter", "lane"),
    [
        ("crate", "auto", ("crate", "fuel")),
        ("crate", "cpu-time", ("crate", "cpu-time")),
        ("auto", "sundial", ("bubblewrap", "sundial")),
        ("unconfined", "sundial", ("unconfined", "sundial")),
        ("crate", "sundial", ("crate", "sundial")),
        ("auto", "auto", ("wasm", "fuel")),
    ],
)
def test_plug_in_goes_with_whatever_works_in_it(
    machine: Set, sandbox: str, meter: str, lane: tuple[str, str]
) -> None:
    machine(plugins=PLUGINS)
    assert chosen(sandbox, meter) == lane


def test_only_some_lanes_can_be_asked_for(machine: Set) -> None:
    here = machine()
    assert chosen(lanes=NATIVE) == ("bubblewrap", "cachegrind")
    assert chosen(lanes=PORTABLE) == ("wasm", "fuel")
    assert here.made == ["bubblewrap", "wasm"]


def test_fallback_of_a_portable_lane_is_native_and_sought_when_needed(machine: Set) -> None:
    here = machine(cachegrind="bubblewrap")
    lane = choose_lane("wasm", "fuel")
    assert is_portable(lane)
    fallback = choose_fallback(lane)
    assert fallback is not None
    assert here.made == ["wasm"]
    assert fallback().name == "bubblewrap, cpu-time"


def test_fallback_that_is_not_there_says_why(machine: Set) -> None:
    machine("bubblewrap")
    fallback = choose_fallback(choose_lane("auto", "auto"))
    assert fallback is not None
    with pytest.raises(CapabilityError, match=r"bubblewrap is missing \(install bubblewrap\)"):
        fallback()


def test_native_lane_needs_no_fallback(machine: Set) -> None:
    machine()
    lane = choose_lane("bubblewrap", "auto")
    assert not is_portable(lane)
    assert choose_fallback(lane) is None


def test_identity_names_sandbox_and_meter() -> None:
    native, portable = fake_lane().identity(), fake_lane(portable=True).identity()
    assert (native["sandbox"], native["meter"]) == ("fake", "fake")
    assert (portable["sandbox"], portable["meter"]) == ("portable", "fuel")


def test_layers_are_required_by_name() -> None:
    lane = fake_lane()
    assert require_layers(lane, []) is lane
    assert require_layers(lane, lane.sandbox.layers) is lane
    with pytest.raises(CapabilityError, match="--require-layers seccomp: not in force in fake"):
        require_layers(lane, ["seccomp"])


def test_a_layer_that_is_not_in_force_says_why() -> None:
    sandbox = FakeSandbox(lambda job: answered(None), absent_layers={"uid": "start as root"})
    with pytest.raises(CapabilityError, match="start as root"):
        require_layers(Lane(sandbox, FakeMeter()), ["uid"])


@pytest.mark.parametrize("name", list(lanes.SANDBOXES))
def test_layers_have_names_that_everybody_knows(name: str) -> None:
    sandbox = lanes.SANDBOXES[name]()
    assert set(sandbox.layers) <= set(LAYERS)
    assert set(sandbox.absent_layers) <= set(LAYERS) - set(sandbox.layers)
