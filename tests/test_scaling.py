"""A scaled suite: other sizes and other digests, the same problems."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from effbench import cli
from effbench.corpus import Suite, load_suite
from effbench.results import read_results
from effbench.scaling import read_scale, scale_suite
from tests.commands.evaluated import answers, refused
from tests.tiny import EXPERT_ROUNDS, write_lines, write_suite


@pytest.fixture
def suite(tmp_path: Path) -> Suite:
    write_suite(tmp_path / "suite")
    return load_suite(str(tmp_path / "suite"))


def sizes(suite: Suite) -> list[int]:
    return [level.size for level in suite.problems[0].levels]


def test_weighted_levels_grow_and_level_0_stays(suite: Suite) -> None:
    small, *weighted = sizes(suite)
    assert sizes(scale_suite(suite, 2.5)) == [small, *(round(2.5 * size) for size in weighted)]
    assert sizes(scale_suite(suite, 1e-6)) == [small, *(1 for _ in weighted)]


def test_what_was_measured_at_another_scale_is_never_taken_for_this_one(suite: Suite) -> None:
    scaled = [scale_suite(suite, factor) for factor in (1, 0.5, 2)]
    assert scaled[0] == suite
    assert len({each.digest for each in scaled}) == 3
    assert len({each.problems[0].digest for each in scaled}) == 3
    assert [each.version for each in scaled[1:]] == [
        f"{suite.version}, scale 0.5",
        f"{suite.version}, scale 2",
    ]


def test_scales_that_are_near_have_digests_of_their_own(suite: Suite) -> None:
    assert scale_suite(suite, 2.00000001).digest != scale_suite(suite, 2).digest


@pytest.mark.parametrize("factor", [0.5, 1.0, 1 / 3, 2.00000001, 2.0, 100.0])
def test_a_version_says_the_scale(suite: Suite, factor: float) -> None:
    assert read_scale(scale_suite(suite, factor).version) == factor


@pytest.mark.parametrize("version", ["", "0.5", "2", "0.5, scale", "0.5, scale 0", "1, scale nan"])
def test_a_version_that_says_none_is_not_scaled(version: str) -> None:
    assert read_scale(version) == 1


def test_an_evaluation_says_its_scale_and_resumes_at_no_other(
    tmp_path: Path,
    suite: Suite,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("EFFBENCH_CACHE", str(tmp_path / "cache"))
    write_lines(tmp_path / "m.jsonl", *answers(EXPERT_ROUNDS))
    words = ["evaluate", str(tmp_path / "m.jsonl"), "--suite", str(tmp_path / "suite")]
    words += ["--trust-suite", "--sandbox", "wasm", "--workers", "1", "--out", str(tmp_path / "o")]
    assert cli.main([*words, "--scale", "0.5"]) == 0
    results = read_results(tmp_path / "o" / "results.jsonl")
    assert results.provenance.suite_version == f"{suite.version}, scale 0.5"
    assert "scale 0.5" in refused(capsys, *words)
    capsys.readouterr()
    report = ["report", str(tmp_path / "o"), "--suite", str(tmp_path / "suite"), "--json"]
    assert cli.main(report) == 0
    (model,) = json.loads(capsys.readouterr().out)["models"].values()
    assert all(row["growth"] is not None for row in model["submissions"])


@pytest.mark.parametrize(("scale", "warnings"), [("0.5", 0), ("1", 0), ("50", 1)])
def test_sizes_beyond_the_prompts_are_said_once(
    scale: str, warnings: int, tmp_path: Path, suite: Suite, capsys: pytest.CaptureFixture[str]
) -> None:
    write_lines(tmp_path / "m.jsonl", *answers(EXPERT_ROUNDS))
    words = ["evaluate", str(tmp_path / "m.jsonl"), "--suite", str(tmp_path / "suite")]
    # Refused after the suite was read, before anything runs.
    words += ["--scale", scale, "--problem", suite.problems[0].id, "--fail-under", "dps=0.5"]
    said = refused(capsys, *words)
    assert "no problem of the suite has population shares" in said
    assert said.count("larger than prompts promise") == warnings


@pytest.mark.parametrize("text", ["0", "-1", "101", "nan", "much"])
def test_scales_that_are_none_are_refused(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["check", "--all", "--scale", text])
    assert ended.value.code == 2
    assert "--scale" in capsys.readouterr().err
