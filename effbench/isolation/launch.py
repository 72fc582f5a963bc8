"""Bubblewrap's process, from its start to the moment when its guest may begin."""

from __future__ import annotations

import json
import os
import select
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from effbench.errors import GuestError
from effbench.isolation.command import CANDIDATE_UID, TRUSTED_UID
from effbench.isolation.guest import START_S
from effbench.isolation.stream import ProcessStream


class Launched:
    """A bubblewrap that has been started, and the stream to whatever runs in it.

    `build` returns its command line, given the descriptor that it tells about itself on and, with
    `uids`, one that it waits at. With these two, for trusted processes and for candidates, its user
    namespace gets both: only root can write such a map. Raises OSError.
    """

    def __init__(self, build: Callable[..., list[str]], uids: tuple[int, int] | None) -> None:
        self._uids = uids
        pipes: list[int] = []
        try:
            for _ in range(2):
                pipes += os.pipe()
            self._information, writable, blocked, self._release = pipes
            process = subprocess.Popen(
                build(writable, None if uids is None else blocked),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                pass_fds=(writable, blocked),
                env={},
                cwd="/",
                user=uids and uids[0],
                group=uids and uids[0],
                extra_groups=None if uids is None else [],
            )
        except BaseException:
            for descriptor in pipes:
                os.close(descriptor)
            raise
        os.close(writable)
        os.close(blocked)
        self.stream = ProcessStream(process)

    def find_child(self) -> int | None:
        """Let the guest begin, and return its first process; None when bubblewrap failed.

        Raises GuestError when bubblewrap does not get there, or is gone by then.
        """
        try:
            facts = self._read_facts(time.monotonic() + START_S)
            if facts is None:
                return None
            pid = int(facts["child-pid"])
            if self._uids is not None:
                map_uids(pid, self._uids)
                os.write(self._release, b"x")
            return pid
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise GuestError(f"bubblewrap broke off: {error}") from None
        finally:
            os.close(self._information)
            os.close(self._release)

    def _read_facts(self, deadline: float) -> dict[str, Any] | None:
        said = b""
        while select.select([self._information], [], [], max(0.0, deadline - time.monotonic()))[0]:
            chunk = os.read(self._information, 1 << 16)
            if not chunk:
                facts: dict[str, Any] | None = json.loads(said) if said else None
                return facts
            said += chunk
        raise GuestError("bubblewrap did not get ready in time")


def map_uids(pid: int, uids: tuple[int, int]) -> None:
    """Give the user namespace of a process the uids of trusted processes and of candidates."""
    lines = f"{TRUSTED_UID} {uids[0]} 1\n{CANDIDATE_UID} {uids[1]} 1\n"
    for name in ("uid_map", "gid_map"):
        Path(f"/proc/{pid}/{name}").write_text(lines, encoding="ascii", newline="\n")
