"""The start of bubblewrap, played by scripts that get stuck, break off or talk nonsense."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from effbench.errors import GuestError
from effbench.isolation import launch as launch_module
from effbench.isolation.launch import Launched

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="native guests run on Linux")
TELL = "import os, sys, time; tell = lambda text: os.write(int(sys.argv[1]), text.encode())\n"
Launch = Callable[[str], Launched]


@pytest.fixture
def launch(monkeypatch: pytest.MonkeyPatch) -> Iterator[Launch]:
    """Starts a script in the place of bubblewrap."""
    monkeypatch.setattr(launch_module, "START_S", 10.0)
    started: list[Launched] = []

    def run(script: str) -> Launched:
        started.append(
            Launched(lambda *fds: [sys.executable, "-c", TELL + script, str(fds[0])], None)
        )
        return started[-1]

    yield run
    for launched in started:
        launched.stream.close()


def list_descriptors() -> list[str]:
    return os.listdir("/dev/fd")


def test_first_process_of_the_guest_is_told_piece_by_piece(launch: Launch) -> None:
    launched = launch("tell('{\"child-'); time.sleep(0.1); tell('pid\": 7}')")
    assert launched.find_child() == 7


def test_one_that_fails_tells_nothing(launch: Launch) -> None:
    assert launch("sys.exit('bwrap: no')").find_child() is None


@pytest.mark.parametrize("said", ["{", "[1]", "{}", '{"child-pid": "x"}', "nonsense"])
def test_one_that_breaks_off_is_trouble_of_our_own(launch: Launch, said: str) -> None:
    with pytest.raises(GuestError, match="bubblewrap broke off"):
        launch(f"tell({said!r})").find_child()


def test_one_that_gets_stuck_is_given_up(launch: Launch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launch_module, "START_S", 0.3)
    with pytest.raises(GuestError, match="did not get ready in time"):
        launch("time.sleep(60)").find_child()


def test_guest_that_is_gone_before_it_gets_its_uids_is_trouble_of_our_own(
    launch: Launch, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(pid: int, uids: tuple[int, int]) -> None:
        raise FileNotFoundError(2, "No such file or directory", f"/proc/{pid}/uid_map")

    monkeypatch.setattr(launch_module, "map_uids", refuse)
    launched = launch("tell('{\"child-pid\": 7}')")
    launched._uids = (1, 2)
    with pytest.raises(GuestError, match=r"broke off: .*uid_map"):
        launched.find_child()


@pytest.mark.skipif(not Path("/dev/fd").is_dir(), reason="nothing tells which ones are open")
def test_no_descriptor_stays_open(launch: Launch) -> None:
    def missing(*fds: int) -> list[str]:
        return ["/no/such/program"]

    before = list_descriptors()
    with pytest.raises(FileNotFoundError):
        Launched(missing, None)
    assert list_descriptors() == before
    launched = launch("tell('{\"child-pid\": 7}')")
    launched.find_child()
    launched.stream.close()
    assert list_descriptors() == before
