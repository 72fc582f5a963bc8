"""The engine that is not there, and the SDK that is not installed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from effbench.errors import CapabilityError
from effbench.isolation.base import GuestSpec
from effbench.isolation.docker.engine import Engine, describe_host
from effbench.isolation.docker.sandbox import Docker


@pytest.fixture
def no_engine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DOCKER_HOST", f"unix://{tmp_path}/nobody.sock")


def test_missing_engine_names_its_remedy(no_engine: None) -> None:
    with pytest.raises(CapabilityError, match="systemctl start docker"):
        Engine()
    with pytest.raises(CapabilityError, match="systemctl start docker"):
        Docker().start(GuestSpec())
    found = Docker().probe()
    assert not found.ok
    assert "systemctl start docker" in found.explain()


def test_nonsense_address_is_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCKER_HOST", "nonsense://x")
    with pytest.raises(CapabilityError, match="Docker"):
        Engine()


def test_missing_package_names_its_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [*(n for n in sys.modules if n.partition(".")[0] == "docker"), "docker.errors"]:
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.setitem(sys.modules, "docker", None)
    found = Docker().probe()
    assert (found.ok, found.remedy) == (False, 'pip install "effbench[docker]"')
    with pytest.raises(CapabilityError, match=r'pip install "effbench\[docker\]"'):
        Engine()


def test_host_is_told_by_name_and_process_namespace() -> None:
    assert describe_host() == describe_host()
    assert describe_host()
