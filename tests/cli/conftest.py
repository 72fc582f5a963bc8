"""A suite with submissions, and command lines that run nothing or stand alone."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from effbench import cli
from effbench.commands import evaluating
from tests.cli.evaluation import (
    GO,
    ROOT,
    START,
    START_FAKE,
    Launch,
    command,
    scores_of,
)
from tests.tiny import fake_lane, submissions, write_lines, write_suite


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with a suite, submissions and a cache of its own."""
    home = tmp_path_factory.mktemp("home")
    write_suite(home / "suite")
    write_lines(home / "demo.jsonl", *submissions(), {"task_id": "HumanEval/0", "solution": "pass"})
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("EFFBENCH_CACHE", str(home / "cache"))
        yield home


@pytest.fixture
def faked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing run: what matters is what the command line makes of it."""
    monkeypatch.setattr(evaluating, "choose_lane", lambda *names: fake_lane())


@pytest.fixture(scope="module")
def uninterrupted(home: Path) -> dict[str, Any]:
    """The scores of an evaluation that nobody disturbed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(evaluating, "choose_lane", lambda *names: fake_lane())
        assert cli.main(command(home, home / "uninterrupted", "--k", "1,2")) == 0
    return scores_of(home / "uninterrupted")


@pytest.fixture
def launch(home: Path, tmp_path: Path) -> Iterator[Launch]:
    """Starts the command line in a process of its own, which nothing survives."""
    started: list[subprocess.Popen[bytes]] = []

    def launch(arguments: list[str], *, fake: bool = True) -> subprocess.Popen[bytes]:
        code = START + (START_FAKE if fake else "") + GO
        process = subprocess.Popen(
            [sys.executable, "-c", code, *arguments],
            cwd=ROOT,
            env={**os.environ, "EFFBENCH_CACHE": str(home / "cache")},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        started.append(process)
        return process

    yield launch
    for process in started:
        process.kill()
        process.communicate()
