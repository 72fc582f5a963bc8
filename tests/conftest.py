"""Workers that tests share: starting a guest takes seconds under a meter."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from effbench.errors import CapabilityError
from effbench.isolation.bubblewrap import Bubblewrap
from effbench.isolation.stage import find_valgrind
from effbench.isolation.wasm.sandbox import Wasm
from effbench.lanes import Lane, Worker
from effbench.meters.cachegrind import Cachegrind
from effbench.meters.cputime import CpuTime
from effbench.meters.fuel import Fuel

REQUIRE_VARIABLE = "EFFBENCH_REQUIRE_CAPABILITIES"


def give_up(reason: str) -> None:
    """Skip the test, or fail it where the environment promises to have everything."""
    if os.environ.get(REQUIRE_VARIABLE):
        pytest.fail(f"{reason} ({REQUIRE_VARIABLE} is set)")
    pytest.skip(reason)


@pytest.fixture(scope="session")
def bubblewrap() -> Bubblewrap:
    """A sandbox that works here."""
    sandbox = Bubblewrap()
    found = sandbox.probe()
    if not found.ok:
        give_up(f"bubblewrap: {found.detail}: {found.remedy}")
    return sandbox


@pytest.fixture(scope="session")
def metered_worker(bubblewrap: Bubblewrap) -> Iterator[Worker]:
    """A worker that counts instructions."""
    try:
        find_valgrind()
    except CapabilityError as error:
        give_up(f"cachegrind: {error}")
    with Worker(Lane(bubblewrap, Cachegrind())) as worker:
        yield worker


@pytest.fixture(scope="session")
def portable_worker() -> Iterator[Worker]:
    """A worker in the portable lane."""
    sandbox = Wasm()
    found = sandbox.probe()
    if not found.ok:
        give_up(f"wasm: {found.detail}: {found.remedy}")
    with Worker(Lane(sandbox, Fuel())) as worker:
        yield worker


@pytest.fixture(scope="session")
def native_worker(bubblewrap: Bubblewrap) -> Iterator[Worker]:
    """A worker that reads CPU time: for whatever needs no exact cost."""
    with Worker(Lane(bubblewrap, CpuTime())) as worker:
        yield worker
