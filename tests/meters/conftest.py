"""What the meters' tests share; lets the shared suite's assertions explain themselves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from effbench.isolation.base import Guest, Sandbox
from effbench.meters.base import Meter

pytest.register_assert_rewrite("tests.meters.conformance")


@pytest.fixture(scope="module")
def guest(meter: Meter, sandbox: Sandbox) -> Iterator[Guest]:
    """A guest of the kind that the meter needs."""
    guest = sandbox.start(meter.guest_spec(numpy=False, core=None))
    yield guest
    guest.close()
