"""What scores without solving is told from what solves; what was tried is not tried again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from effbench.corpus import Suite
from effbench.crew import Plan
from effbench.errors import CapabilityError
from effbench.model import Problem, Verdict
from effbench.redteam.attempts import Attempt
from effbench.redteam.examination import Sign
from effbench.redteam.hackers import Hacker, write_messages
from effbench.redteam.hardening import harden, index_known, join_sources, offer
from effbench.redteam.models import Message
from effbench.redteam.records import End, Tried
from tests.redteam.staging import NAME, SEED, SETTINGS, Quiet, Stage, make_stage, submit, try_all
from tests.tiny import EXPERT_ROUNDS, SLOWER_ROUNDS, summing

HONEST, SLOW = summing(NAME, EXPERT_ROUNDS), summing(NAME, SLOWER_ROUNDS[1])
ACCEPTS_ANYTHING = "def check(arguments, expected, answer):\n    return True\n"
ACCEPTS_SIGNS = "def check(arguments, expected, answer):\n    return abs(answer) == abs(expected)\n"


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EFFBENCH_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def stage(tmp_path: Path) -> tuple[Suite, Stage]:
    return make_stage(tmp_path / "suite")


def signs(tried: Tried) -> set[Sign]:
    return {evidence.sign for evidence in tried.evidence}


def test_a_solution_is_a_solution(stage: tuple[Suite, Stage]) -> None:
    (tried,) = try_all(*stage, HONEST)
    assert (tried.end, tried.verdict, tried.evidence) == (End.SOLVED, Verdict.AC, ())
    assert tried.efficiency == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [("constant", Verdict.WA), ("nonsense", Verdict.CE), (SLOW, Verdict.AC)],
)
def test_what_earns_nothing_has_been_stopped(
    stage: tuple[Suite, Stage], text: str, verdict: Verdict
) -> None:
    (tried,) = try_all(*stage, text)
    assert (tried.end, tried.verdict) == (End.STOPPED, verdict)


def test_answers_by_heart_show_under_another_seed(stage: tuple[Suite, Stage]) -> None:
    (tried,) = try_all(*stage, "by heart")
    assert tried.end is End.GOT_THROUGH
    assert signs(tried) == {Sign.SEEDS}
    assert tried.verdict is Verdict.AC
    assert tried.evidence[0].verdict is Verdict.WA


def test_a_shortcut_for_the_levels_sizes_shows_on_other_inputs(stage: tuple[Suite, Stage]) -> None:
    (tried,) = try_all(*stage, "by size")
    assert tried.end is End.GOT_THROUGH
    assert signs(tried) == {Sign.ANSWERS}
    assert "wrong answer" in tried.evidence[0].text


def test_without_a_contract_there_are_no_other_inputs(stage: tuple[Suite, Stage]) -> None:
    suite, script = stage
    suite.problems[0].contract_path.unlink()
    (tried,) = try_all(suite, script, "by size")
    assert tried.end is End.SOLVED


def test_silence_about_other_inputs_is_a_doubt(stage: tuple[Suite, Stage]) -> None:
    (tried,) = try_all(*stage, "silent", settings=replace(SETTINGS, seeds=0))
    assert (tried.end, signs(tried)) == (End.DOUBTFUL, {Sign.SILENCE})


def test_a_checker_that_accepts_anything_is_found_out(tmp_path: Path) -> None:
    suite, script = make_stage(tmp_path / "weak", ACCEPTS_ANYTHING)
    constant, honest = try_all(suite, script, "constant", HONEST)
    assert (constant.end, signs(constant)) == (End.GOT_THROUGH, {Sign.CHECKER})
    assert honest.end is End.SOLVED


def test_other_answers_than_the_experts_are_a_doubt_where_the_checker_tells_them_apart(
    tmp_path: Path,
) -> None:
    (tried,) = try_all(*make_stage(tmp_path / "signs", ACCEPTS_SIGNS), "reordered")
    assert (tried.end, signs(tried)) == (End.DOUBTFUL, {Sign.OTHER_ANSWERS})


def test_a_far_lower_score_elsewhere_is_a_doubt(stage: tuple[Suite, Stage]) -> None:
    suite, script = stage
    elsewhere = Stage(suite.problems[0], cheap=False).lane("elsewhere")
    cheat, honest = try_all(suite, script, "seems cheap", HONEST, other=elsewhere)
    assert (cheat.end, signs(cheat)) == (End.DOUBTFUL, {Sign.LANES})
    assert cheat.evidence[0].verdict is Verdict.SUSPECT
    assert honest.end is End.SOLVED


def test_harm_is_seen_in_the_program_after_it(
    stage: tuple[Suite, Stage],
) -> None:
    (tried,) = try_all(*stage, "harms")
    assert (tried.end, tried.verdict) == (End.GOT_THROUGH, Verdict.AC)
    assert signs(tried) == {Sign.HARM}
    assert "poisoned" in tried.evidence[0].text


def test_what_breaks_its_guest_does_not_end_the_hardening(stage: tuple[Suite, Stage]) -> None:
    broken, honest = try_all(*stage, "breaks", HONEST)
    assert (broken.end, broken.verdict) == (End.STOPPED, Verdict.RTE)
    assert honest.end is End.SOLVED


def test_what_was_tried_is_not_run_again_unless_it_got_through(stage: tuple[Suite, Stage]) -> None:
    suite, script = stage
    texts = (HONEST, "constant", "by size")
    before = try_all(suite, script, *texts)
    script.judged.clear()
    after = try_all(suite, script, *texts, known=index_known(before))
    assert {each.origin: each.end for each in after} == {each.origin: each.end for each in before}
    assert "by size" in script.judged
    assert "constant" not in script.judged


def test_a_changed_problem_or_threshold_is_another_trial(stage: tuple[Suite, Stage]) -> None:
    suite, script = stage
    known = index_known(try_all(suite, script, "constant"))
    changed = replace(suite, problems=(replace(suite.problems[0], digest="another"),))
    for other, settings in ((changed, SETTINGS), (suite, replace(SETTINGS, threshold=0.5))):
        script.judged.clear()
        try_all(other, script, "constant", known=known, settings=settings)
        assert "constant" in script.judged


def test_equal_attempts_are_tried_once(stage: tuple[Suite, Stage]) -> None:
    assert len(try_all(*stage, "constant", "constant")) == 1


def test_references_that_disagree_on_admitted_inputs_are_told_of(
    stage: tuple[Suite, Stage],
) -> None:
    suite, script = stage
    slowest = suite.problems[0].references[-1].path
    slowest.write_text(slowest.read_text() + "# by size\n")
    listener = Quiet()
    settings = replace(SETTINGS, effort=replace(SETTINGS.effort, mutated=40))
    try_all(suite, script, HONEST, listener=listener, settings=settings)
    assert any("references do not agree" in note for note in listener.notes)


def test_every_round_is_told_what_was_tried(stage: tuple[Suite, Stage]) -> None:
    suite, script = stage
    asked: list[tuple[Message, ...]] = []
    answers = iter(["# idea: answers nothing\nconstant", "by size", HONEST])

    def ask(messages: Sequence[Message]) -> str:
        asked.append(tuple(messages))
        return next(answers)

    plan = Plan(suite, script.lane(), SEED, 1)
    source = Hacker("tester", ask, 1, "fake, fake")
    listener = Quiet()
    tried = list(harden(plan, source, {}, replace(SETTINGS, rounds=3), listener))
    assert [each.end for each in tried] == [End.STOPPED, End.GOT_THROUGH, End.SOLVED]
    assert [each.origin for each in tried] == [f"tester, answer {n}" for n in (1, 2, 3)]
    assert [total for _, total in listener.stages] == [1, 1, 1]
    first, second, third = (messages[1].content for messages in asked)
    assert "Nothing has been tried yet" in first
    assert "answers nothing" in second
    assert "WA, efficiency 0.000" in second
    assert "GOT THROUGH" in third


def test_a_prompt_holds_the_problem_and_its_public_files_but_no_reference(
    stage: tuple[Suite, Stage],
) -> None:
    problem = stage[0].problems[0]
    _, task = write_messages(problem, [], "wasm, fuel")
    assert problem.prompt in task.content
    for path in (problem.folder / "problem.toml", problem.generator_path, problem.contract_path):
        assert path.read_text().rstrip() in task.content
    assert problem.expert.path.read_text() not in task.content
    assert "wasm, fuel" in task.content


def test_what_was_tried_before_a_model_falls_silent_is_kept(stage: tuple[Suite, Stage]) -> None:
    suite, script = stage

    def fall_silent(problem: Problem, history: Sequence[Tried]) -> list[Attempt]:
        if history:
            raise CapabilityError("no answer")
        return submit("constant")

    plan = Plan(suite, script.lane(), SEED, 1)
    tried: Iterator[Tried] = harden(plan, fall_silent, {}, replace(SETTINGS, rounds=2), Quiet())
    assert next(tried).end is End.STOPPED
    with pytest.raises(CapabilityError, match="no answer"):
        next(tried)


def test_sources_are_joined_and_offer_only_what_is_for_the_problem(
    stage: tuple[Suite, Stage],
) -> None:
    foreign = Attempt("another", "x", True, "elsewhere")
    source = join_sources([offer([*submit("a"), foreign]), offer(submit("b"))])
    assert [each.text for each in source(stage[0].problems[0], ())] == ["a", "b"]
