"""The Docker sandbox: one warm container a guest, fed over its attached stream.

The engine takes the place of bubblewrap's host: it makes the namespaces, and its own privileged
process seals the guest once that is warm. No candidate has a capability at any time.
"""

from __future__ import annotations

import itertools
import json
import os
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from effbench.errors import CapabilityError, GuestError
from effbench.isolation.base import MIB, SECOND_NS, Guest, GuestSpec, Probe
from effbench.isolation.command import (
    ENVIRONMENT,
    FIRST_UID,
    GUEST_CODE,
    LAST_UID,
    PACKAGES,
    PYTHON_FLAGS,
    SEAL,
    seal_option,
    supervise,
)
from effbench.isolation.docker import engine
from effbench.isolation.docker.engine import Engine
from effbench.isolation.docker.image import (
    BUILD_REMEDY,
    GuestImage,
    Identity,
    find_image,
    payload_folder,
)
from effbench.isolation.docker.reaper import POST
from effbench.isolation.guest import StreamGuest
from effbench.isolation.selftest import run_selftest
from effbench.isolation.stage import digest_guest_code

MEMORY_SHARE = 0.75  # of the machine's, before the kernel kills inside a guest rather than outside
PROCESSES = 64  # supervisor, zygote, candidate, marker, and the threads of the engine's own helper
OPEN_FILES = 1024
ENV, SETPRIV, SETARCH = "/usr/bin/env", "/usr/bin/setpriv", "/usr/bin/setarch"
# SYS_ADMIN is the seal's, to mount; SETPCAP is setpriv's, to become no one for good.
CAPABILITIES = ("SYS_ADMIN", "SETPCAP")
# Trusted processes keep these, to give candidates another uid, and to kill them all the same.
KEPT_CAPABILITIES = ("SETUID", "SETGID", "KILL")
COUNTING_CAPABILITY = "SYS_PTRACE"  # to open a counter on a process of another uid
# What an instrument or the engine needed until now; /dev/shm is not even made.
COVERED = ("/proc", "/sys", "/tmp", "/etc", "/dev/mqueue", "/dev/pts", SEAL, ENV, SETPRIV, SETARCH)


class Docker:
    """Guests in containers."""

    name = "docker"
    offers_numpy = True
    layers = (
        *("uid", "namespaces", "candidate-uid", "no-capabilities", "seccomp", "read-only"),
        *("no-programs", "rlimits", "cgroups"),
    )
    absent_layers: Mapping[str, str] = {
        "run-namespaces": "the engine leaves nobody in a container the right to make them; the "
        "filter, a uid that can reach nobody, and a kill of all of that uid do that work"
    }

    def __init__(self) -> None:
        self._lock = threading.Lock()
        first = FIRST_UID + os.getpid() % (LAST_UID - FIRST_UID)
        self._uids = itertools.cycle([*range(first, LAST_UID), *range(FIRST_UID, first)])
        self._machine_bytes: int | None = None

    def probe(self) -> Probe:
        """Start a guest and let it try every boundary."""
        if not engine.is_installed():
            return Probe(False, "the docker package is not installed", engine.PACKAGE_REMEDY)
        try:
            with Engine() as connection:
                find_image(connection)
        except CapabilityError as error:
            return Probe(False, str(error))  # which says what to do about it
        return run_selftest(self, f"{BUILD_REMEDY} --again")

    def describe_runtime(self) -> dict[str, str]:
        """Return the versions of what is in the image, its digest, and the engine's version."""
        with Engine() as connection:
            image = find_image(connection)
            return {
                "guest_python": image.identity.python,
                "guest_build": image.identity.build,
                "guest_libc": image.identity.libc,
                "guest_code": digest_guest_code(),
                "machine": image.identity.machine,
                "numpy": image.identity.numpy,
                "valgrind": image.identity.valgrind,
                "image": image.id[:16],
                "docker": connection.version(),
            }

    def start(self, spec: GuestSpec) -> Guest:
        """Start a guest; raises CapabilityError without package, engine or image, GuestError when
        it breaks on the way.
        """
        if spec.paths:
            raise CapabilityError(f"the docker sandbox's image does not hold {spec.paths[0]}")
        connection = Engine()
        try:
            image = find_image(connection)
            uids, memory_bytes = self._prepare(connection)
            if spec.needs_valgrind:
                spec = spec.with_valgrind(Path(image.identity.valgrind_folder))
        except BaseException:
            connection.close()
            raise
        try:
            container = connection.start(build_options(spec, image, uids, memory_bytes))
        except CapabilityError as error:  # there are an engine and an image: it is this container
            connection.close()
            raise GuestError(str(error)) from None
        except BaseException:
            connection.close()
            raise
        try:
            guest = StreamGuest(container.stream, spec)
            container.execute_as_root(
                build_seal(spec, image.identity), environment={"PYTHONPATH": SEAL}
            )
        except CapabilityError as error:  # the engine broke after it had worked
            container.stream.close()
            raise GuestError(str(error)) from None
        except BaseException:
            container.stream.close()
            raise
        return guest

    def _prepare(self, connection: Engine) -> tuple[tuple[int, int], int]:
        """Return the uids of trusted processes and of candidates, and a memory limit. See to it
        that somebody tidies up after this process; the first time, tidy up after dead ones.
        """
        POST.fill()
        with self._lock:
            if self._machine_bytes is None:
                connection.remove_abandoned()
                self._machine_bytes = connection.memory_bytes()
            uids = next(self._uids), next(self._uids)
            return uids, int(self._machine_bytes * MEMORY_SHARE)


def build_options(
    spec: GuestSpec, image: GuestImage, uids: tuple[int, int], memory_bytes: int
) -> dict[str, Any]:
    """Return the SDK's options of a guest's container. Pure, but for the seccomp policy's file."""
    policy = json.loads((payload_folder() / "seccomp.json").read_text(encoding="utf-8"))
    return {
        "image": f"sha256:{image.id}",
        "entrypoint": [],
        "command": build_command(spec, image.identity, uids),
        "user": "0:0",
        "working_dir": "/",
        "hostname": "guest",
        "stdin_open": True,  # closed by the engine when this host's end goes: then the guest ends
        "auto_remove": True,
        "network_mode": "none",
        "ipc_mode": "none",
        "read_only": True,
        # Only while valgrind starts, which keeps notes there; covered before the first job.
        "tmpfs": (
            {"/tmp": f"size={MIB},nr_inodes=64,mode=1777,nosuid,nodev,noexec"}
            if spec.wrapper
            else {}
        ),
        "cap_drop": ["ALL"],
        "cap_add": [*CAPABILITIES, *kept_capabilities(spec)],
        "security_opt": [
            "no-new-privileges:true",
            f"seccomp={json.dumps(policy)}",
            "apparmor=unconfined",
        ],
        "pids_limit": PROCESSES,
        "mem_limit": memory_bytes,
        "memswap_limit": memory_bytes,  # memory and swap together: so there is no swap
        "nano_cpus": SECOND_NS,
        "cpuset_cpus": None if spec.core is None else str(spec.core),
        "log_config": {"type": "none"},  # every answer would land on the host's disk
    }


def kept_capabilities(spec: GuestSpec) -> list[str]:
    """Return what the trusted processes of a guest may do beyond their uid."""
    return [*KEPT_CAPABILITIES, *([COUNTING_CAPABILITY] if spec.counter is not None else [])]


def build_command(spec: GuestSpec, identity: Identity, uids: tuple[int, int]) -> list[str]:
    """Return the command line of a supervisor: the environment is ours alone, addresses fixed.

    Root, and all of its capabilities but a few, are given up for good before the first line of
    Python runs.
    """
    uid, candidate_uid = map(str, uids)
    kept = ",".join(["-all", *(f"+{name.lower()}" for name in kept_capabilities(spec))])
    interpreter = [identity.executable, *PYTHON_FLAGS]
    variables = [f"{name}={value}" for name, value in (*ENVIRONMENT.items(), *spec.environment)]
    return [
        *(ENV, "-i", *variables),
        *(SETPRIV, "--reuid", uid, "--regid", uid, "--clear-groups", "--no-new-privs"),
        *(f"--{kind}={kept}" for kind in ("inh-caps", "ambient-caps", "bounding-set")),
        *(SETARCH, identity.machine, "--addr-no-randomize"),
        *supervise(
            spec, interpreter, GUEST_CODE, PACKAGES, [seal_option(spec), f"--uid={candidate_uid}"]
        ),
    ]


def build_seal(spec: GuestSpec, identity: Identity) -> list[str]:
    """Return the command that seals a warm guest from inside, with the engine's rights."""
    hidden = () if spec.numpy else (PACKAGES,)
    covered = (*COVERED, *hidden, identity.executable, identity.valgrind_folder)
    return [identity.executable, *PYTHON_FLAGS, f"{SEAL}/mask.py", "0", *covered]
