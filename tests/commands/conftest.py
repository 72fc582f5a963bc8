"""Evaluations that several modules' tests read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from effbench.commands import evaluating
from tests.commands.evaluated import answers, evaluate
from tests.tiny import (
    EXPERT_ROUNDS,
    NAMES,
    SLOWER_ROUNDS,
    fake_lane,
    submissions,
    write_lines,
    write_suite,
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return a folder with evaluations: `all` holds the models fast and slow, `demo` one model."""
    home = tmp_path_factory.mktemp("home")
    write_suite(home / "suite")
    write_lines(home / "demo.jsonl", *submissions())
    write_lines(home / "fast.jsonl", *answers(EXPERT_ROUNDS))
    write_lines(home / "slow.jsonl", *answers(SLOWER_ROUNDS[0]))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("EFFBENCH_CACHE", str(home / "cache"))
        patch.setattr(evaluating, "choose_lane", lambda *names: fake_lane())
        evaluate(home, home / "all", "fast", "slow")
        evaluate(home, home / "demo", "demo")
        evaluate(home, home / "seven", "fast", seed="7")
        for number, problem in enumerate(NAMES):
            evaluate(home, home / f"only_{number}", "slow", problem=problem)
        yield home
