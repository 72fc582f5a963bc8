"""Lets the shared suite's assertions explain themselves."""

from __future__ import annotations

import pytest

pytest.register_assert_rewrite("tests.isolation.conformance")
