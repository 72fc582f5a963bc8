"""The wall of bubblewrap, and the command line that builds it."""

from __future__ import annotations

import itertools
import json
import pwd
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from effbench.errors import CapabilityError
from effbench.isolation.base import GuestSpec
from effbench.isolation.bubblewrap import Bubblewrap, build_argv, find_program
from effbench.isolation.command import FIRST_UID, LAST_UID, unused_uids
from effbench.isolation.stage import GuestPython, Stage
from tests.isolation.conformance import ProcessConformance


@pytest.fixture(scope="module")
def sandbox(bubblewrap: Bubblewrap) -> Bubblewrap:
    return bubblewrap


class TestBubblewrap(ProcessConformance):
    """Attacks on a real guest."""


@pytest.fixture
def python(tmp_path: Path) -> GuestPython:
    """An interpreter with packages and with _ctypes."""
    stdlib = tmp_path / "stdlib"
    (stdlib / "site-packages").mkdir(parents=True)
    (stdlib / "lib-dynload").mkdir()
    (stdlib / "lib-dynload" / "_ctypes.cpython-311.so").touch()
    (stdlib / "lib-dynload" / "_json.cpython-311.so").touch()
    return GuestPython(tmp_path / "bin" / "python", stdlib, "3.11.2", "glibc-2.36")


def build(python: GuestPython, spec: GuestSpec, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setattr("shutil.which", lambda name: f"/bin/{name}")
    stage = cast(
        Stage,
        SimpleNamespace(code=Path("/s/guest"), seal=Path("/s/seal"), packages=Path("/s/packages")),
    )
    return build_argv(spec, python, stage, 7)


def mounts(argv: list[str], option: str, arity: int) -> list[tuple[str, ...]]:
    """Return the arguments of every use of an option."""
    return [tuple(argv[i + 1 : i + 1 + arity]) for i, word in enumerate(argv) if word == option]


def test_argv_unshares_everything(python: GuestPython, monkeypatch: pytest.MonkeyPatch) -> None:
    argv = build(python, GuestSpec(), monkeypatch)
    kinds = ("user", "pid", "net", "ipc", "uts")
    assert {f"--unshare-{kind}" for kind in kinds} | {"--unshare-cgroup-try"} <= set(argv)
    assert {"--die-with-parent", "--new-session", "--clearenv"} <= set(argv)
    assert mounts(argv, "--cap-drop", 1) == [("ALL",)]
    assert mounts(argv, "--uid", 1) == mounts(argv, "--gid", 1) == [("65534",)]
    assert mounts(argv, "--info-fd", 1) == [("7",)]


def test_argv_binds_nothing_writable(python: GuestPython, monkeypatch: pytest.MonkeyPatch) -> None:
    argv = build(python, GuestSpec(), monkeypatch)
    assert "--bind" not in argv
    assert {target for _, target in mounts(argv, "--dev-bind", 2)} == {
        "/dev/null",
        "/dev/zero",
        "/dev/urandom",
    }
    last_mount = max(i for i, word in enumerate(argv) if word in ("--ro-bind", "--tmpfs", "--proc"))
    assert last_mount < len(argv) - 1 - argv[::-1].index("--remount-ro")
    assert mounts(argv, "--remount-ro", 1)[-1] == ("/",)


def test_argv_hides_packages(python: GuestPython, monkeypatch: pytest.MonkeyPatch) -> None:
    argv = build(python, GuestSpec(), monkeypatch)
    hidden = (str(python.stdlib / "site-packages"),)
    assert hidden in mounts(argv, "--tmpfs", 1)
    assert hidden in mounts(argv, "--remount-ro", 1)
    masked = [target for source, target in mounts(argv, "--ro-bind", 2) if source == "/dev/null"]
    assert masked == [str(python.stdlib / "lib-dynload" / "_ctypes.cpython-311.so")]


def test_argv_shows_numpy_only_when_asked(
    python: GuestPython, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = build(python, GuestSpec(), monkeypatch)
    with_numpy = build(python, GuestSpec(numpy=True), monkeypatch)
    assert "/s/packages" not in plain
    assert ("/s/packages", "/packages") in mounts(with_numpy, "--ro-bind", 2)
    assert json.loads(plain[-1])["flags"] == ["--filter=native.bpf", "--namespaces"]
    assert json.loads(with_numpy[-1])["flags"][-1] == "/packages"


def test_argv_carries_the_instrument(
    python: GuestPython, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    spec = GuestSpec(
        wrapper=("/tool", "--log-fd={log}"),
        environment=(("TOOL_LIB", "/lib/tool"),),
        paths=(tmp_path,),
        core=3,
    )
    argv = build(python, spec, monkeypatch)
    settings = json.loads(argv[-1])
    assert settings["argv"][:3] == ["/tool", "--log-fd={log}", str(python.executable)]
    assert settings["core"] == 3
    assert ("TOOL_LIB", "/lib/tool") in mounts(argv, "--setenv", 2)
    assert ("PYTHONHASHSEED", "0") in mounts(argv, "--setenv", 2)
    assert (str(tmp_path), str(tmp_path)) in mounts(argv, "--ro-bind", 2)


def test_unused_uids_belong_to_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    taken = SimpleNamespace(pw_uid=FIRST_UID + 1)
    monkeypatch.setattr(pwd, "getpwall", lambda: [taken])
    size = LAST_UID - FIRST_UID - 1
    uids = list(itertools.islice(unused_uids(), size + 1))
    assert uids[:2] == [FIRST_UID, FIRST_UID + 2]
    assert taken.pw_uid not in uids
    assert len(set(uids)) == size
    assert uids[-1] == FIRST_UID


def test_missing_program_names_its_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    with pytest.raises(CapabilityError, match="bwrap is not installed: apt-get install bubblewrap"):
        find_program("bwrap", "apt-get install bubblewrap")
