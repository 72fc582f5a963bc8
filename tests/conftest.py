"""Workers that tests share: starting a guest takes seconds under a meter."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from effbench.errors import CapabilityError
from effbench.isolation.bubblewrap import Bubblewrap
from effbench.isolation.docker import image
from effbench.isolation.docker.engine import Engine
from effbench.isolation.docker.sandbox import Docker
from effbench.isolation.stage import find_valgrind
from effbench.isolation.wasm.sandbox import Wasm
from effbench.lanes import Lane
from effbench.meters.cachegrind import Cachegrind
from effbench.meters.cputime import CpuTime
from effbench.meters.fuel import Fuel
from effbench.worker import Worker

# Tests never time: on a loaded machine an example takes as long as it takes.
settings.register_profile("effbench", deadline=None)
settings.load_profile("effbench")
REQUIRE_VARIABLE = "EFFBENCH_REQUIRE_CAPABILITIES"
DOCKER_BASE = os.environ.get("EFFBENCH_DOCKER_BASE", "effbench-base:ci")


@pytest.fixture(autouse=True)
def _own_width(monkeypatch: pytest.MonkeyPatch) -> None:
    """Print as wide as reports need: pytest-xdist hands its workers the width of a screen."""
    monkeypatch.delenv("COLUMNS", raising=False)


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
def docker() -> Iterator[Docker]:
    """A sandbox that works here, with an image of its own on the base that .ci/docker.sh makes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(image, "REPOSITORY", "effbench-sandbox-test")
        try:
            with Engine() as engine:
                if engine.find_image(DOCKER_BASE) is None:
                    give_up(f"docker: there is no image {DOCKER_BASE}: .ci/docker.sh")
                image.build_image(engine, DOCKER_BASE)
        except CapabilityError as error:
            give_up(f"docker: {error}")
        yield Docker()


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
