"""The engine that is not there, and the SDK that is not installed."""

from __future__ import annotations

import socket
import sys
from pathlib import Path
from typing import Any

import pytest

from effbench.errors import CapabilityError
from effbench.isolation.base import GuestSpec
from effbench.isolation.docker import engine
from effbench.isolation.docker.addresses import split_name
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


def test_address_where_nobody_listens_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as bound:  # which does not listen
        bound.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{bound.getsockname()[1]}"
        monkeypatch.setenv("DOCKER_HOST", address)
        with pytest.raises(
            CapabilityError, match=rf"no engine at {address} \(.*refused.*\): DOCKER_HOST names"
        ):
            Engine()


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("python:3.11-slim", ("python", "3.11-slim")),
        ("python", ("python", "latest")),
        ("host:5000/a/b", ("host:5000/a/b", "latest")),
        ("host:5000/a/b:c", ("host:5000/a/b", "c")),
        ("a@sha256:00", ("a@sha256:00", None)),
    ],
)
def test_name_of_an_image_is_split(name: str, parts: tuple[str, str | None]) -> None:
    assert split_name(name) == parts


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


def fail_with(error: Exception | None) -> Any:
    """Return a container whose removal fails so."""

    class Container:
        id = "c"

        def remove(self, *, force: bool) -> None:
            if error is not None:
                raise error

    return Container()


def test_what_could_not_be_removed_is_kept_in_mind(monkeypatch: pytest.MonkeyPatch) -> None:
    errors = pytest.importorskip("docker.errors")
    requests = pytest.importorskip("requests")
    response = requests.Response()
    monkeypatch.setattr(engine, "unremoved", set())
    for error, status, left in [
        (OSError(24, "Too many open files"), None, {"c"}),
        (None, None, set()),
        (requests.exceptions.ConnectionError(), None, {"c"}),
        (errors.NotFound("no such container"), None, set()),
        (errors.APIError("broken", response=response), 500, {"c"}),
        (errors.APIError("removal in progress", response=response), 409, set()),
    ]:
        response.status_code = status
        engine.remove(fail_with(error))
        assert engine.unremoved == left
