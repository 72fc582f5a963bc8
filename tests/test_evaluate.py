"""Which lane judges what: a problem is judged in one lane for everybody, whatever happens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from effbench.corpus import Suite, load_suite
from effbench.crew import Plan
from effbench.errors import CapabilityError, GuestError, SuiteError
from effbench.evaluate import evaluate
from effbench.isolation.base import Job, Observation
from effbench.isolation.fake import FakeSandbox, unsupported
from effbench.lanes import Lane
from effbench.model import Row, Submission, Verdict
from tests.tiny import (
    EXPERT_ROUNDS,
    NAMES,
    SLOWER_ROUNDS,
    fake_lane,
    importing,
    summing,
    write_suite,
)

FIRST, SECOND = NAMES
PORTABLE, NATIVE = "portable", "fake"
REMEDY = "bubblewrap: not installed (apt-get install bubblewrap)"
Key = tuple[str, str, int]


@dataclass
class Notes:
    """A listener that keeps what it is told."""

    texts: list[str] = field(default_factory=list)
    stages: list[tuple[str, int]] = field(default_factory=list)

    def stage(self, name: str, total: int) -> None:
        self.stages.append((name, total))

    def step(self, what: str) -> None:
        assert what in NAMES

    def note(self, text: str) -> None:
        self.texts.append(text)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EFFBENCH_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_suite(tmp_path / "suite")


@pytest.fixture
def suite(root: Path) -> Suite:
    return load_suite(str(root), trust=True)


def plan_of(
    suite: Suite, fallback: Callable[[], Lane] | None = fake_lane, workers: int = 1
) -> Plan:
    return Plan(suite, fake_lane(portable=True), 1, workers, fallback)


def no_native_lane() -> Lane:
    raise CapabilityError(REMEDY)


def never() -> Lane:
    raise AssertionError("nothing has to be judged elsewhere")


def sample(problem: str, number: int, text: str, model: str = "m") -> Submission:
    return Submission(model, problem, number, text, True, f"f:{number}")


def ordinary(problem: str, model: str = "m") -> list[Submission]:
    """Return five samples that any lane can judge: two right, one wrong, two that do not run."""
    texts = (
        summing(problem, EXPERT_ROUNDS),
        summing(problem, SLOWER_ROUNDS[0]),
        f"def {problem}(values):\n    return 0\n",
        f"def {problem}(values)\n",
        f"def {problem}(values):\n    return values[10**9]\n",
    )
    return [sample(problem, number, text, model) for number, text in enumerate(texts)]


def mixed() -> list[Submission]:
    """Return samples of two problems; the portable lane cannot judge one sample of the first."""
    unfit = sample(FIRST, 5, importing(FIRST))
    return [*ordinary(FIRST), unfit, *ordinary(SECOND)]


def key(row: Row) -> Key:
    return row.model, row.problem, row.sample


def latest(*parts: list[Row]) -> dict[Key, Row]:
    """Return what a results file would hold: the later row of a sample counts."""
    return {key(row): row for rows in parts for row in rows}


def judge(
    plan: Plan,
    submissions: list[Submission],
    known: dict[Key, Row] | None = None,
    notes: Notes | None = None,
) -> list[Row]:
    return list(evaluate(plan, submissions, known or {}, notes or Notes()))


def lanes_of(known: dict[Key, Row]) -> dict[str, set[tuple[str, str, str]]]:
    """Return the lanes in which each problem was judged: sandbox, meter and unit."""
    found: dict[str, set[tuple[str, str, str]]] = {}
    for row in known.values():
        found.setdefault(row.problem, set()).add((row.sandbox, row.meter, row.unit))
    return found


IN_PORTABLE = {(PORTABLE, "fuel", "exact steps")}
IN_NATIVE = {(NATIVE, "fake", "steps")}


def test_what_fits_is_judged_in_the_plans_lane_alone(suite: Suite) -> None:
    notes = Notes()
    rows = judge(plan_of(suite, never), [*ordinary(FIRST), *ordinary(SECOND)], notes=notes)
    assert lanes_of(latest(rows)) == {FIRST: IN_PORTABLE, SECOND: IN_PORTABLE}
    assert len(rows) == len(latest(rows)) == 10
    assert notes.texts == []


def test_programs_that_differ_in_their_last_line_ends_only_are_run_once(suite: Suite) -> None:
    text = summing(FIRST, EXPERT_ROUNDS)
    texts = [text, text + "\n\n", text.rstrip("\n"), text + "# another\n", text + " "]
    items = [Submission("m", FIRST, i, text, True, "") for i, text in enumerate(texts)]
    notes = Notes()
    rows = list(evaluate(plan_of(suite, never), items, {}, notes))
    assert ("read", 5) in notes.stages
    assert ("run", 3) in notes.stages
    assert sorted(row.sample for row in rows) == list(range(5))
    assert {row.judgement.verdict for row in rows} == {Verdict.AC}


@pytest.mark.parametrize("workers", [1, 3])
def test_unfit_program_moves_its_problem_with_all_its_samples(suite: Suite, workers: int) -> None:
    notes = Notes()
    known = latest(judge(plan_of(suite, workers=workers), mixed(), notes=notes))
    assert lanes_of(known) == {FIRST: IN_NATIVE, SECOND: IN_PORTABLE}
    assert known.keys() == {(s.model, s.problem, s.sample) for s in mixed()}
    verdicts = [known["m", FIRST, number].judgement.verdict for number in range(6)]
    assert verdicts == ["AC", "AC", "WA", "CE", "RTE", "AC"]
    assert notes.texts == [f"{FIRST}: judged natively, all its samples: imports fcntl"]


def test_without_a_fallback_an_unfit_program_has_failed(suite: Suite) -> None:
    known = latest(judge(plan_of(suite, None), mixed()))
    assert lanes_of(known) == {FIRST: IN_PORTABLE, SECOND: IN_PORTABLE}
    failed = [row.judgement for row in known.values() if "cannot run it" in row.judgement.detail]
    assert [judgement.verdict for judgement in failed] == [Verdict.RTE]
    assert known["m", FIRST, 0].judgement.verdict is Verdict.AC


def test_without_a_fallback_numpy_is_the_failure_of_one_sample(suite: Suite) -> None:
    allowing = replace(suite, problems=tuple(replace(p, imported=True) for p in suite.problems))
    wanting = sample(FIRST, 5, "import numpy\n" + summing(FIRST, EXPERT_ROUNDS))
    known = latest(judge(plan_of(allowing, None), [*ordinary(FIRST), wanting]))
    assert lanes_of(known) == {FIRST: IN_PORTABLE}
    verdicts = [known["m", FIRST, number].judgement.verdict for number in range(6)]
    assert verdicts == ["AC", "AC", "WA", "CE", "RTE", "RTE"]
    assert "imports numpy" in known["m", FIRST, 5].judgement.detail


def test_nothing_more_is_told_of_a_problem_once_it_has_to_move(suite: Suite) -> None:
    first = [sample(FIRST, 5, importing(FIRST)), *ordinary(FIRST)]
    rows = judge(plan_of(suite), first)
    here = [row.judgement.verdict for row in rows if row.sandbox == PORTABLE]
    assert here == [Verdict.CE]  # known before anything was run
    assert len(rows) == 1 + len(first)


def test_yardstick_is_that_of_the_lane(suite: Suite) -> None:
    known = latest(judge(plan_of(suite), mixed()))
    moved = {row.yardstick for row in known.values() if row.problem == FIRST}
    alone = latest(judge(Plan(suite, fake_lane(), 1, 1), mixed()))
    assert moved == {row.yardstick for row in alone.values() if row.problem == FIRST}
    for number in range(6):
        assert known["m", FIRST, number] == alone["m", FIRST, number]


def test_rows_known_from_before_move_too(suite: Suite) -> None:
    before = judge(plan_of(suite, never), [*ordinary(FIRST), *ordinary(SECOND)])
    after = judge(plan_of(suite), mixed(), latest(before))
    assert sorted(key(row) for row in after) == [("m", FIRST, number) for number in range(6)]
    assert lanes_of(latest(before, after)) == {FIRST: IN_NATIVE, SECOND: IN_PORTABLE}


def test_problem_that_moved_once_stays_there(suite: Suite) -> None:
    before = latest(judge(plan_of(suite), mixed()))
    notes = Notes()
    other = [*ordinary(FIRST, "other"), *ordinary(SECOND, "other")]
    after = judge(plan_of(suite), other, before, notes)
    assert lanes_of(latest(after)) == {FIRST: IN_NATIVE, SECOND: IN_PORTABLE}
    assert notes.texts == [f"{FIRST}: judged natively, all its samples: as before"]
    assert judge(plan_of(suite), mixed(), before) == []


def test_problem_whose_references_do_not_fit_is_moved(root: Path) -> None:
    (root / f"reference_solutions/{FIRST}/tier_3.py").write_text(
        importing(FIRST).replace(f"range({EXPERT_ROUNDS})", f"range({SLOWER_ROUNDS[1]})")
    )
    notes = Notes()
    suite = load_suite(str(root), trust=True)
    rows = judge(plan_of(suite), [*ordinary(FIRST), *ordinary(SECOND)], notes=notes)
    assert lanes_of(latest(rows)) == {FIRST: IN_NATIVE, SECOND: IN_PORTABLE}
    assert notes.texts == [f"{FIRST}: judged natively, all its samples: tier_3.py: imports fcntl"]
    assert ("run", 4) in notes.stages  # nothing of the first problem was run before that


def test_declared_problem_is_never_tried_in_the_portable_lane(root: Path) -> None:
    manifest = root / f"problems/{FIRST}/problem.toml"
    manifest.write_text("native_only = true\n" + manifest.read_text())
    suite, notes = load_suite(str(root), trust=True), Notes()
    rows = judge(plan_of(suite), [*ordinary(FIRST), *ordinary(SECOND)], notes=notes)
    assert len(rows) == 10
    assert lanes_of(latest(rows)) == {FIRST: IN_NATIVE, SECOND: IN_PORTABLE}
    assert notes.texts == [f"{FIRST}: judged natively, all its samples: declared so"]


def test_declaration_means_nothing_where_the_lane_is_native(root: Path) -> None:
    manifest = root / f"problems/{FIRST}/problem.toml"
    manifest.write_text("native_only = true\n" + manifest.read_text())
    suite, notes = load_suite(str(root), trust=True), Notes()
    rows = judge(Plan(suite, fake_lane(), 1, 1), mixed(), notes=notes)
    assert lanes_of(latest(rows)) == {FIRST: IN_NATIVE, SECOND: IN_NATIVE}
    assert notes.texts == []


def test_evaluation_that_is_cut_off_anywhere_resumes_to_one_lane_a_problem(suite: Suite) -> None:
    whole = judge(plan_of(suite), mixed())
    assert {row.sandbox for row in whole if row.problem == FIRST} == {PORTABLE, NATIVE}
    for length in range(len(whole)):
        rows: Iterator[Row] = evaluate(plan_of(suite), mixed(), {}, Notes())
        kept = [next(rows) for _ in range(length)]
        rows.close()  # type: ignore[attr-defined]
        assert kept == whole[:length]
        resumed = judge(plan_of(suite), mixed(), latest(kept))
        assert latest(kept, resumed) == latest(whole)


def test_cut_off_and_resumed_with_a_sample_less(suite: Suite) -> None:
    # The sample that moved the problem is gone: what had moved already stays where it is.
    whole = judge(plan_of(suite), mixed())
    fewer = [item for item in mixed() if item.sample < 5]
    for length in range(len(whole)):
        kept = latest(whole[:length])
        found = latest([*kept.values()], judge(plan_of(suite), fewer, kept))
        found = {name: row for name, row in found.items() if row.sample < 5}
        assert found.keys() == {(s.model, s.problem, s.sample) for s in fewer}
        assert {len(lanes) for lanes in lanes_of(found).values()} == {1}


def test_without_a_native_lane_rows_say_so_and_are_run_when_there_is_one(suite: Suite) -> None:
    known = latest(judge(plan_of(suite, no_native_lane), mixed()))
    for number in range(6):
        row = known["m", FIRST, number]
        assert (row.judgement.verdict, row.yardstick) == (Verdict.SE, None)
        assert row.judgement.detail == f"needs a native lane: {REMEDY}"
        assert row.judgement.cases == ()
    assert known["m", SECOND, 0].judgement.verdict is Verdict.AC
    assert judge(plan_of(suite, no_native_lane), mixed(), known) != []
    resumed = judge(plan_of(suite), mixed(), known)
    assert {row.problem for row in resumed} == {FIRST}
    assert latest([*known.values()], resumed) == latest(judge(plan_of(suite), mixed()))


def test_without_a_native_lane_a_declared_problem_costs_nothing(root: Path) -> None:
    manifest = root / f"problems/{FIRST}/problem.toml"
    manifest.write_text("native_only = true\n" + manifest.read_text())
    suite, notes = load_suite(str(root), trust=True), Notes()
    rows = judge(plan_of(suite, no_native_lane), ordinary(FIRST), notes=notes)
    assert [row.judgement.verdict for row in rows] == [Verdict.SE] * 5
    assert notes.stages == []


def test_frame_of_a_portable_guest_written_natively_moves_nothing(suite: Suite) -> None:
    lane = fake_lane()
    assert isinstance(lane.sandbox, FakeSandbox)
    play = lane.sandbox.script

    def forging(job: Job) -> Observation:
        return unsupported("forged") if "fcntl" in job.source else play(job)

    forged = replace(lane, sandbox=replace(lane.sandbox, script=forging))
    known = latest(judge(Plan(suite, forged, 1, 1), mixed()))
    assert known.keys() == {(s.model, s.problem, s.sample) for s in mixed()}
    assert known["m", FIRST, 5].judgement.verdict is Verdict.RTE
    assert known["m", FIRST, 0].judgement.verdict is Verdict.AC


def test_suite_that_is_not_in_order_ends_it_in_either_lane(root: Path) -> None:
    broken = root / f"reference_solutions/{FIRST}/tier_1.py"
    broken.write_text(f"def {FIRST}(values):\n    return values[10**9]\n")
    with pytest.raises(SuiteError, match="RTE on its own problem"):
        judge(plan_of(load_suite(str(root), trust=True), never), ordinary(FIRST))


def test_guest_that_breaks_while_references_are_measured_ends_it(root: Path) -> None:
    dead = root / f"reference_solutions/{FIRST}/tier_1.py"
    dead.write_text(f"def {FIRST}(values):\n    return dead\n")
    with pytest.raises(GuestError, match="the guest is gone"):
        judge(plan_of(load_suite(str(root), trust=True), never), ordinary(FIRST))
