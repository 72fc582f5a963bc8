"""The self-test names open boundaries, and takes no broken guest for a closed one."""

from __future__ import annotations

import errno
import os

import pytest

from effbench.errors import CapabilityError, GuestError
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


class Breaking(FakeSandbox):
    """One whose first guests break before they have shown anything."""

    left = 1

    def start(self, spec: GuestSpec) -> Guest:
        self.specs.append(spec)
        if Breaking.left:
            Breaking.left -= 1
            raise GuestError("the guest is gone")
        return super().start(spec)


@pytest.mark.parametrize(("times", "is_ok"), [(0, True), (1, True), (2, False)])
def test_guest_that_breaks_proves_nothing_and_is_tried_once_more(times: int, is_ok: bool) -> None:
    Breaking.left = times
    found = run_selftest(Breaking(lambda job: fake.answered({"no network": True})), "install it")
    assert found.ok is is_ok
    if not is_ok:
        assert (found.detail, found.remedy) == ("the guest is gone", "install it; or try again")


def test_guest_that_the_system_refuses_is_told_with_the_remedy() -> None:
    class Refused(FakeSandbox):
        def start(self, spec: GuestSpec) -> Guest:
            raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))

    found = run_selftest(Refused(lambda job: fake.answered({})), "install it")
    assert (found.ok, found.remedy) == (False, "then try again")
    assert "ulimit -n" in found.detail


def test_probes_compile() -> None:
    assert compile(PROBES, "probes", "exec")
