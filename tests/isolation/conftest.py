"""What the sandboxes' tests share; lets the shared suite's assertions explain themselves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

pytest.register_assert_rewrite("tests.isolation.conformance")

from effbench.isolation.base import Guest, GuestSpec, Sandbox  # noqa: E402
from tests.isolation.attacks import SECRET  # noqa: E402


@pytest.fixture(scope="module")
def guest(sandbox: Sandbox) -> Iterator[Guest]:
    """A guest that the attacks share: one that breaks it fails the next test."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(SECRET, "hidden")
        guest = sandbox.start(GuestSpec())
    yield guest
    guest.close()
