"""Evaluations of the tiny suite by the command line, here or in a process of their own."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


PATIENCE_S = 120


# Starts the command line as `effbench` does, with Ctrl-C in force wherever the tests are run from.
START = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGHUP, signal.SIG_DFL)  # nohup, say, ignores it for all that it starts
from effbench.cli import main
"""


START_FAKE = """
from effbench.commands import evaluating
from tests.tiny import fake_lane
evaluating.choose_lane = lambda *names: fake_lane(delay_s=0.03)
"""


GO = "sys.exit(main(sys.argv[1:]))"


def command(
    home: Path, out: Path, *more: str, files: tuple[str, ...] = ("demo.jsonl",)
) -> list[str]:
    paths = [str(home / name) for name in files]
    suite = ["--suite", str(home / "suite"), "--trust-suite"]
    return ["evaluate", *paths, *suite, "--workers", "1", "--out", str(out), *more]


def scores_of(out: Path) -> dict[str, Any]:
    """Return scores.json without what no two runs share."""
    data: dict[str, Any] = json.loads((out / "scores.json").read_text(encoding="utf-8"))
    for model in data["models"].values():
        for submission in model["submissions"]:
            del submission["cpu_ns"]
    return data


Capture = pytest.CaptureFixture[str]


Launch = Callable[..., subprocess.Popen[bytes]]


def wait_for_lines(path: Path, count: int, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not (path.exists() and path.read_bytes().count(b"\n") >= count):
        assert process.poll() is None, process.communicate()[1].decode()
        assert time.monotonic() < deadline
        time.sleep(0.005)
