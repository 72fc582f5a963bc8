"""No sandbox at all, for debugging effbench itself. It has to be asked for by name, and shouts."""

from __future__ import annotations

import platform
import subprocess
import sys
from collections.abc import Mapping

from effbench.errors import CapabilityError
from effbench.isolation.base import Guest, GuestSpec, Probe
from effbench.isolation.bubblewrap import find_program
from effbench.isolation.command import ENVIRONMENT, PYTHON_FLAGS, supervise
from effbench.isolation.guest import StreamGuest
from effbench.isolation.layers import LAYERS
from effbench.isolation.stage import Stage, describe_guest, find_python, place_tools
from effbench.isolation.stream import ProcessStream

WARNING = (
    "WARNING: --sandbox unconfined runs submitted code with all your rights, your files and your "
    "network. Never do that with code that you did not write."
)


class Unconfined:
    """Guests as plain child processes of the host."""

    name = "unconfined"
    offers_numpy = True
    layers = ("rlimits",)
    absent_layers: Mapping[str, str] = dict.fromkeys(
        sorted(LAYERS.keys() - {"rlimits"}), "there is no sandbox"
    )

    def __init__(self) -> None:
        print(WARNING, file=sys.stderr)
        self._stage = Stage()

    def probe(self) -> Probe:
        """It always works, which is what is wrong with it."""
        return Probe(True, "no confinement")

    def describe_runtime(self) -> dict[str, str]:
        """Return the versions of what runs in a guest."""
        return describe_guest()

    def start(self, spec: GuestSpec) -> Guest:
        """Start a guest; raises CapabilityError where it cannot."""
        if sys.platform != "linux":
            raise CapabilityError("native guests run on Linux: use --sandbox wasm")
        spec = place_tools(spec)
        python = find_python()
        if spec.numpy:
            self._stage.add_numpy(python)
        code = str(self._stage.code)
        interpreter = [str(python.executable), *PYTHON_FLAGS]
        setarch = find_program("setarch", "apt-get install util-linux")
        head = [setarch, platform.machine(), "--addr-no-randomize"]
        process = subprocess.Popen(
            [*head, *supervise(spec, interpreter, code, str(self._stage.packages))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**ENVIRONMENT, **dict(spec.environment)},
            start_new_session=True,
        )
        stream = ProcessStream(process)
        try:
            return StreamGuest(stream, spec)
        except BaseException:
            stream.close()
            raise
