"""Who removes a host's containers when it dies: whatever state they are in, and nobody else's."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import psutil
import pytest

from effbench.errors import CapabilityError, GuestError
from effbench.isolation.base import GuestSpec
from effbench.isolation.docker import engine, image, reaper
from effbench.isolation.docker.reaper import Post, Reaper
from effbench.isolation.docker.sandbox import Docker
from tests.isolation.docker.test_sandbox import find_containers

PATIENCE_S = 30.0
HOST = """
import sys, time
from docker.models.containers import Container
from effbench.isolation.base import GuestSpec
from effbench.isolation.docker import image
from effbench.isolation.docker.sandbox import Docker

def stay(*_):
    print("up", flush=True)
    time.sleep(600)

image.REPOSITORY = sys.argv[1]
if sys.argv[2] == "never started":
    Container.start = stay
guest = Docker().start(GuestSpec(rehearsed=False))
stay()
"""


@pytest.fixture
def host(docker: Docker, request: pytest.FixtureRequest) -> Iterator[subprocess.Popen[bytes]]:
    """A process that has a container."""
    argv = [sys.executable, "-c", HOST, image.REPOSITORY, request.param]
    with subprocess.Popen(argv, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"up\n"
        yield process
        process.kill()


@pytest.mark.parametrize("host", ["paused", "held", "never started"], indirect=True)
def test_containers_that_hear_of_nothing_go_with_their_host(
    host: subprocess.Popen[bytes], request: pytest.FixtureRequest
) -> None:
    where = engine.describe_host()
    (container,) = find_containers(host=where, process=host.pid)
    how = request.node.callspec.params["host"]
    if how == "paused":
        container.pause()
    elif how == "held":
        container.reload()
        psutil.Process(container.attrs["State"]["Pid"]).send_signal(signal.SIGSTOP)
    host.kill()
    deadline = time.monotonic() + PATIENCE_S
    while list(find_containers(host=where, process=host.pid)):
        assert time.monotonic() < deadline
        time.sleep(0.2)


def _find_reapers() -> set[psutil.Process]:
    return {
        process
        for process in psutil.Process().children()
        if process.status() != psutil.STATUS_ZOMBIE and reaper.__name__ in process.cmdline()
    }


def find_new(others: set[psutil.Process]) -> psutil.Process:
    """Return the reaper that came up, whose command line may take a moment to be there."""
    deadline = time.monotonic() + PATIENCE_S
    while not (found := _find_reapers() - others):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    return found.pop()


@pytest.fixture
def others() -> set[psutil.Process]:
    """The reaper of this very process, if it has one."""
    return _find_reapers()


def test_one_reaper_does_for_all_guests(docker: Docker) -> None:
    docker.start(GuestSpec(rehearsed=False)).close()
    first = _find_reapers()
    Docker().start(GuestSpec(rehearsed=False)).close()
    assert _find_reapers() == first
    assert len(first) == 1


def test_a_reaper_that_is_gone_is_replaced(others: set[psutil.Process]) -> None:
    post = Post()
    post.fill()
    first = find_new(others)
    post.fill()
    assert _find_reapers() - others == {first}
    first.kill()
    while first in _find_reapers():
        time.sleep(0.01)
    post.fill()
    assert find_new(others) != first


def test_dismissed_it_ends(others: set[psutil.Process]) -> None:
    stands_by = Reaper()
    process = find_new(others)
    assert stands_by.is_alive()
    stands_by.dismiss()
    assert not stands_by.is_alive()
    assert not process.is_running()


def test_it_removes_first_what_this_process_could_not(
    others: set[psutil.Process], monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[bytes] = []
    communicate = subprocess.Popen.communicate

    def note(self: subprocess.Popen[bytes], last_word: bytes, timeout: float) -> object:
        said.append(last_word)
        return communicate(self, reaper.DISMISSED, timeout)

    monkeypatch.setattr(subprocess.Popen, "communicate", note)
    for left in (set(), {"container"}):
        monkeypatch.setattr(reaper, "unremoved", left)
        stands_by = Reaper()
        process = find_new(others)
        stands_by.dismiss()
        assert not process.is_running()
    assert said == [reaper.DISMISSED, b""]


@pytest.mark.skipif(sys.platform == "win32", reason="nothing can be held there")
def test_dismissed_it_ends_even_when_it_is_held(
    others: set[psutil.Process], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reaper, "DISMISSAL_S", 0.1)
    stands_by = Reaper()
    process = find_new(others)
    process.suspend()
    stands_by.dismiss()
    assert not process.is_running()


def test_it_goes_with_the_object(others: set[psutil.Process]) -> None:
    stands_by = Reaper()
    process = find_new(others)
    del stands_by
    assert not process.is_running()


def test_no_process_is_trouble_of_our_own(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(reaper.subprocess, "Popen", refuse)
    with pytest.raises(GuestError, match="ulimit -u"):
        Reaper()


class Stub:
    """An engine with containers that turn up late, or that fails."""

    counts: list[int]
    asked: list[int]

    def __enter__(self) -> Stub:
        if not self.counts:
            raise CapabilityError("broken")
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def remove_containers(self, process: int) -> int:
        self.asked.append(process)
        return self.counts.pop(0) if len(self.counts) > 1 else self.counts[0]


@pytest.fixture
def engines(monkeypatch: pytest.MonkeyPatch) -> type[Stub]:
    """Stubs in the place of engines, and no long waits."""
    Stub.counts, Stub.asked = [], []
    monkeypatch.setattr(reaper, "Engine", Stub)
    monkeypatch.setattr(reaper, "POLL_S", 0.0)
    monkeypatch.setattr(reaper, "QUIET_S", 0.05)
    return Stub


def test_containers_that_turn_up_late_are_removed(engines: type[Stub]) -> None:
    engines.counts = [1, 0, 2, 0]
    reaper.reap(os.getpid())
    assert engines.counts == [0]
    assert set(engines.asked) == {os.getpid()}


def test_an_engine_that_fails_for_good_is_given_up(
    engines: type[Stub], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reaper, "PATIENCE_S", 0.2)
    reaper.reap(os.getpid())
    assert engines.asked == []
