"""The jail around other evaluators: what runs in it reaches nothing, and what fails says why."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from benchmarks.peers import jail
from benchmarks.peers.jail import PeerError, run_driver
from effbench.isolation.bubblewrap import Bubblewrap

PYTHON = Path("/usr/bin/python3")


@pytest.fixture
def drivers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bubblewrap: Bubblewrap) -> Path:
    """A folder for drivers of the test's own."""
    folder = tmp_path / "drivers"
    folder.mkdir()
    monkeypatch.setattr(jail, "DRIVERS", folder)
    return folder


def test_the_jail_lets_nothing_out_but_the_result(drivers: Path, tmp_path: Path) -> None:
    secret = tmp_path / "file.txt"
    secret.write_text("read me", encoding="utf-8")
    (drivers / "probe.py").write_text(
        "import json, os, socket, sys\n"
        "def tries(action):\n"
        "    try:\n        action()\n        return True\n"
        "    except OSError:\n        return False\n"
        "connect = lambda: socket.create_connection(('127.0.0.1', int(sys.argv[2])), 2)\n"
        "print('noise')\n"
        "print(json.dumps({'text': open(sys.argv[1]).read(), 'uid': os.getuid(),\n"
        "    'writes': tries(lambda: open(sys.argv[1], 'w')),\n"
        "    'root': tries(lambda: open('/x', 'w')),\n"
        "    'scratch': tries(lambda: open(os.environ['TMPDIR'] + '/x', 'w')),\n"
        "    'network': tries(connect), 'names': sorted(os.environ)}))\n",
        encoding="utf-8",
    )
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        found = run_driver(PYTHON, "probe.py", (secret,), (str(port),))
    assert found["text"] == "read me"
    assert found["uid"] != 0
    assert (found["writes"], found["root"], found["network"]) == (False, False, False)
    assert found["scratch"]
    assert set(found["names"]) <= {*jail.VARIABLES, "PWD", "LC_CTYPE"}


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("raise SystemExit('no data set')", "ended with 1: no data set"),
        ("print('not json')", "printed no result"),
        ("", "printed no result"),
    ],
)
def test_a_driver_that_fails_gives_its_reason(drivers: Path, source: str, reason: str) -> None:
    (drivers / "broken.py").write_text(source, encoding="utf-8")
    with pytest.raises(PeerError, match=reason):
        run_driver(PYTHON, "broken.py", (), ())


def test_a_missing_bubblewrap_is_said(drivers: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    (drivers / "any.py").write_text("", encoding="utf-8")
    with pytest.raises(PeerError, match="bubblewrap is missing"):
        run_driver(PYTHON, "any.py", (), ())
