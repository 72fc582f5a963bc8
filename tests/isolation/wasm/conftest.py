"""What the portable lane's tests share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from effbench.isolation.base import Guest, GuestSpec
from effbench.isolation.wasm.sandbox import Wasm
from effbench.lanes import Worker


@pytest.fixture(scope="module")
def sandbox(portable_worker: Worker) -> Wasm:
    """The sandbox; its interpreter is here, since the worker's probe passed."""
    assert isinstance(portable_worker.lane.sandbox, Wasm)
    return portable_worker.lane.sandbox


@pytest.fixture(scope="module")
def guest(sandbox: Wasm) -> Iterator[Guest]:
    """A guest that tests share."""
    guest = sandbox.start(GuestSpec())
    yield guest
    guest.close()
