"""The self-test names open boundaries, and takes no broken guest for a closed one."""

from __future__ import annotations

import pytest

from effbench.errors import CapabilityError
from effbench.isolation import fake
from effbench.isolation.base import Guest, GuestSpec, Observation
from effbench.isolation.fake import FakeSandbox
from effbench.isolation.selftest import PROBES, find_open_boundaries, run_selftest


def answering(seen: Observation) -> FakeSandbox:
    return FakeSandbox(lambda job: seen)


def test_closed_boundaries_pass() -> None:
    found = run_selftest(answering(fake.answered({"no network": True, "no /proc": True})), "remedy")
    assert (found.ok, found.remedy) == (True, "")


def test_open_boundary_is_named() -> None:
    seen = fake.answered({"no network": True, "no /proc": False, "not root": 1})
    found = run_selftest(answering(seen), "remedy")
    assert (found.ok, found.remedy) == (False, "remedy")
    assert "no /proc, not root" in found.detail
    assert "no network" not in found.detail


@pytest.mark.parametrize(
    "seen", [fake.answered([True]), fake.failed("NameError: x"), fake.died(-9), fake.stopped("cpu")]
)
def test_probe_that_fails_passes_nothing(seen: Observation) -> None:
    assert find_open_boundaries(answering(seen).start(GuestSpec()))


def test_sandbox_that_does_not_start() -> None:
    class Missing(FakeSandbox):
        def start(self, spec: GuestSpec) -> Guest:
            raise CapabilityError("not installed")

    found = run_selftest(Missing(lambda job: fake.answered({})), "install it")
    assert (found.ok, found.detail, found.remedy) == (False, "not installed", "install it")


def test_probes_compile() -> None:
    assert compile(PROBES, "probes", "exec")
