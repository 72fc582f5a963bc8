"""What the portable lane's tests share."""

from __future__ import annotations

import pytest

from effbench.isolation.wasm.sandbox import Wasm
from effbench.worker import Worker


@pytest.fixture(scope="module")
def sandbox(portable_worker: Worker) -> Wasm:
    """The sandbox; its interpreter is here, since the worker's probe passed."""
    assert isinstance(portable_worker.lane.sandbox, Wasm)
    return portable_worker.lane.sandbox
