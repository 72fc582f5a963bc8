"""The wall of a container, and the options that make it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from effbench.errors import CapabilityError, GuestError
from effbench.isolation.base import GuestSpec
from effbench.isolation.command import PACKAGES
from effbench.isolation.docker import engine, image
from effbench.isolation.docker.engine import HOST_LABEL, PROCESS_LABEL, RunningContainer
from effbench.isolation.docker.image import GuestImage, Identity
from effbench.isolation.docker.sandbox import (
    Docker,
    build_command,
    build_options,
    build_seal,
)
from effbench.meters.cachegrind import Cachegrind
from tests.isolation.attacks import DOUBLE
from tests.isolation.conformance import ProcessConformance, ask, run

IDENTITY = Identity(
    executable="/usr/bin/python9.9",
    machine="x86_64",
    python="9.9.1",
    build="main some day",
    libc="glibc-2.99",
    numpy="9.0",
    valgrind="9.1",
    valgrind_folder="/usr/libexec/valgrind",
)
IMAGE = GuestImage("ab" * 32, IDENTITY)


@pytest.fixture(scope="module")
def sandbox(docker: Docker) -> Docker:
    return docker


def find_containers(*, host: str, process: int) -> Iterator[Any]:
    """Yield the containers that a process of a host has started, on whatever engine there is."""
    import docker as sdk

    client = sdk.from_env()
    labels = [f"{HOST_LABEL}={host}", f"{PROCESS_LABEL}={process}"]
    try:
        yield from client.containers.list(all=True, filters={"label": labels}, ignore_removed=True)
    finally:
        client.close()


class TestDocker(ProcessConformance):
    """Attacks on a real guest."""

    def find_processes(self) -> set[int]:
        """The engine starts them, and knows their numbers outside of the containers."""
        found: set[int] = set()
        for container in find_containers(host=engine.describe_host(), process=os.getpid()):
            listed = container.top()
            column = listed["Titles"].index("PID")
            found |= {int(row[column]) for row in listed["Processes"]}
        return found

    @pytest.mark.parametrize(
        "statement",
        [
            "socket.socket()",
            "socket.socket(socket.AF_UNIX)",
            "socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)",
            "socket.socket(40)",  # AF_VSOCK: the way to a virtual machine's host
            "os.setpriority(os.PRIO_PROCESS, 0, 5)",
            "os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))",
            "os.sched_setaffinity(0, {4095})",
            "os.sendfile(1, 0, None, 1)",
        ],
    )
    def test_policy_refuses(self, sandbox: Docker, guest: Any, statement: str) -> None:
        source = f"import os, socket\n\ndef solve():\n    {statement}\n"
        seen = run(guest, source)
        assert seen.frame[:1] == b"R", statement
        assert b"Error" in seen.frame

    def test_event_loops_work(self, guest: Any) -> None:
        source = "import asyncio\n\nasync def f():\n    await asyncio.sleep(0)\n    return 5\n"
        assert ask(guest, source + "\ndef solve():\n    return asyncio.run(f())\n") == 5

    def test_no_file_of_the_image_can_be_started(self, guest: Any) -> None:
        source = """
import os

def solve():
    for folder, _, files in os.walk("/"):
        for name in files:
            try:
                os.execv(os.path.join(folder, name), [name])
            except OSError:
                pass
    return "none"
"""
        assert ask(guest, source) == "none"

    def test_numpy_is_there_only_when_asked_for(self, sandbox: Docker, guest: Any) -> None:
        source = "import sys\nsys.path.append('/packages')\n"
        source += "def solve():\n    import numpy\n    return int(numpy.arange(4).sum())\n"
        assert run(guest, source).frame[:1] == b"R"
        with_numpy = sandbox.start(GuestSpec(numpy=True, rehearsed=False))
        try:
            assert ask(with_numpy, source) == 6
        finally:
            with_numpy.close()

    def test_counts_are_the_same_in_every_container(self, sandbox: Docker) -> None:
        source = "def solve(n):\n    return len({str(i): i for i in range(n)})\n"
        meter = Cachegrind()
        readings = []
        for _ in range(2):
            guest = sandbox.start(meter.guest_spec(numpy=False, core=None))
            try:
                ask(guest, DOUBLE, 1)
                readings += [meter.read(run(guest, source, 500)) for _ in range(2)]
            finally:
                guest.close()
        assert readings[0] is not None
        assert max(readings) - min(readings) <= 100  # type: ignore[type-var, operator]

    def test_runtime_names_the_image(self, sandbox: Docker) -> None:
        facts = sandbox.describe_runtime()
        assert set(facts) >= {"guest_python", "guest_build", "guest_libc", "valgrind", "image"}

    def test_containers_die_with_their_host(self, sandbox: Docker) -> None:
        script = (
            "import sys, time\n"
            "from effbench.isolation.base import GuestSpec\n"
            "from effbench.isolation.docker import image\n"
            "from effbench.isolation.docker.sandbox import Docker\n"
            f"image.REPOSITORY = {image.REPOSITORY!r}\n"
            "guest = Docker().start(GuestSpec(rehearsed=False))\n"
            "print('up', flush=True)\n"
            "time.sleep(60)\n"
        )
        with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as host:
            assert host.stdout is not None
            assert host.stdout.readline() == b"up\n"
            where = {"host": engine.describe_host(), "process": host.pid}
            assert len(list(find_containers(**where))) == 1  # type: ignore[arg-type]
            host.send_signal(signal.SIGKILL)
        deadline = time.monotonic() + 20
        while list(find_containers(**where)):  # type: ignore[arg-type]
            assert time.monotonic() < deadline
            time.sleep(0.2)

    def test_what_dead_processes_left_is_removed(self, sandbox: Docker) -> None:
        import docker as sdk

        gone = subprocess.Popen([sys.executable, "-c", ""])
        gone.wait()
        client = sdk.from_env()
        try:
            kept, abandoned = (
                client.containers.create(
                    image.image_name(),
                    ["none"],
                    labels={HOST_LABEL: host, PROCESS_LABEL: str(gone.pid)},
                )
                for host in ("another", engine.describe_host())
            )
            Docker().start(GuestSpec(rehearsed=False)).close()
            left = {
                container.id for container in client.containers.list(all=True, ignore_removed=True)
            }
            kept.remove()
        finally:
            client.close()
        assert kept.id in left
        assert abandoned.id not in left

    def test_seal_that_fails_ends_the_guest(
        self, sandbox: Docker, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(self: RunningContainer, *_: object, **__: object) -> None:
            raise GuestError("not sealed")

        monkeypatch.setattr(RunningContainer, "execute_as_root", fail)
        before = self.find_processes()
        with pytest.raises(GuestError, match="not sealed"):
            sandbox.start(GuestSpec(rehearsed=False))
        left = [psutil.Process(pid) for pid in self.find_processes() - before]
        assert psutil.wait_procs(left, timeout=5)[1] == []


def options(**more: Any) -> dict[str, Any]:
    return build_options(GuestSpec(**more), IMAGE, (61_500, 61_501), 1 << 30)


def test_options_close_everything() -> None:
    chosen = options()
    assert chosen["network_mode"] == chosen["ipc_mode"] == "none"
    assert chosen["read_only"] is True
    assert chosen["cap_drop"] == ["ALL"]
    assert set(chosen["cap_add"]) == {"SYS_ADMIN", "SETPCAP", "SETUID", "SETGID", "KILL"}
    assert set(options(counter=(0, 1))["cap_add"]) - set(chosen["cap_add"]) == {"SYS_PTRACE"}
    assert "privileged" not in chosen
    assert not {"volumes", "mounts", "devices", "pid_mode", "userns_mode", "ports"} & set(chosen)
    assert "no-new-privileges:true" in chosen["security_opt"]
    assert chosen["mem_limit"] == chosen["memswap_limit"] == 1 << 30
    assert chosen["nano_cpus"] == 10**9
    assert 0 < chosen["pids_limit"] < 100
    assert chosen["log_config"] == {"type": "none"}
    assert chosen["image"] == "sha256:" + "ab" * 32


def test_tmp_is_there_for_an_instrument_only() -> None:
    assert options()["tmpfs"] == {}
    (settings,) = options(wrapper=("/tool",))["tmpfs"].values()
    assert {"nosuid", "nodev", "noexec", "nr_inodes=64"} <= set(settings.split(","))


def test_core_is_the_only_one_that_the_container_gets() -> None:
    assert options()["cpuset_cpus"] is None
    assert options(core=3)["cpuset_cpus"] == "3"


def test_policy_is_an_allow_list() -> None:
    (text,) = [word for word in options()["security_opt"] if word.startswith("seccomp=")]
    policy = json.loads(text.removeprefix("seccomp="))
    assert policy["defaultAction"] == "SCMP_ACT_ERRNO"
    allowed = [rule for rule in policy["syscalls"] if rule["action"] == "SCMP_ACT_ALLOW"]
    names = {name for rule in allowed for name in rule["names"]}
    assert not names & {
        "ptrace",
        "process_vm_writev",
        "bpf",
        "unshare",
        "setns",
        "socket",
        "clone3",
    }
    assert not names & {"io_uring_setup", "keyctl", "sendmsg", "mincore", "kcmp"}
    assert all(rule["comment"] for rule in policy["syscalls"])
    (personality,) = [rule for rule in allowed if "personality" in rule["names"]]
    assert [argument["value"] for argument in personality["args"]] == [0x0040000]


def test_command_gives_up_root_and_clears_the_environment() -> None:
    spec = GuestSpec(wrapper=("/tool",), environment=(("TOOL_LIB", "/lib/tool"),), core=2)
    words = build_command(spec, IDENTITY, (61_500, 61_501))
    assert words[:2] == ["/usr/bin/env", "-i"]
    python = words.index(IDENTITY.executable)
    head = words[:python]
    assert {"TOOL_LIB=/lib/tool", "PYTHONHASHSEED=0"} <= set(head)
    kept = "-all,+setuid,+setgid,+kill"
    rights = {f"--{kind}={kept}" for kind in ("inh-caps", "ambient-caps", "bounding-set")}
    assert {"--clear-groups", "--no-new-privs", *rights} <= set(head)
    for option in ("--reuid", "--regid"):
        assert head[head.index(option) + 1] == "61500"
    assert head[-3:] == ["/usr/bin/setarch", "x86_64", "--addr-no-randomize"]
    settings = json.loads(words[-1])
    assert settings["argv"][:2] == ["/tool", IDENTITY.executable]
    assert (settings["core"], settings["flags"]) == (
        2,
        ["--filter=valgrind.bpf", "--uid=61501"],
    )


@pytest.mark.parametrize("numpy", [False, True])
def test_seal_covers_what_is_not_needed_any_more(numpy: bool) -> None:
    covered = build_seal(GuestSpec(numpy=numpy), IDENTITY)
    everything = {"/proc", "/sys", "/tmp", "/etc", "/seal", "/dev/mqueue", "/usr/bin/env"}
    everything |= {IDENTITY.executable, IDENTITY.valgrind_folder, "/usr/bin/setpriv"}
    assert everything <= set(covered[5:])
    assert (PACKAGES in covered) is not numpy


def test_foreign_instrument_is_refused() -> None:
    with pytest.raises(CapabilityError, match="does not hold /opt/tool"):
        Docker().start(GuestSpec(paths=(Path("/opt/tool"),)))
