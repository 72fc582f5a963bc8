"""Checks find what is wrong: each test breaks one thing of a sound problem named like the test."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from effbench import codec
from effbench.checks import (
    Detection,
    Figures,
    Finding,
    JudgedReference,
    ProblemReport,
    Separation,
    Severity,
    audit,
    check_problem,
    check_statement,
    describe_audit,
    to_json,
)
from effbench.checks.base import Bench, LevelCost
from effbench.checks.cases import check_cases
from effbench.checks.examples import find_examples
from effbench.checks.sizes import check_targets
from effbench.corpus import load_suite
from effbench.errors import SuiteError
from effbench.model import Problem, Verdict
from effbench.scaffold import create_problem
from effbench.worker import Worker

PROMPT = """# Sum and length

```python
def solve(values: list[int]) -> tuple[int, int]:
```

Return the sum of `values` and how many there are.

```python
solve([1, 2, 4]) == (7, 3)
solve([]) == (0, 0)
```

Use only the standard library.
"""
CONTRACT = '''"""Inputs of the tiny problem."""


def validate(values: list[int]) -> None:
    if type(values) is not list:
        raise ValueError("not a list")
    for value in values:
        if type(value) is not int or not 0 <= value <= 100:
            raise ValueError(f"{value!r} is not an int in 0..100")
'''
GENERATOR = '''"""Inputs of the tiny problem."""

import random


def plain(size, rng):
    return ([rng.randrange(1, 101) for _ in range(size)],)


def alike(size, rng):
    return ([rng.randrange(1, 101)] * size,)
'''
# Its cost grows with `rounds` and nothing else, which makes a ladder of any steepness.
REFERENCE = '''"""Sums {rounds} times."""


def solve(values):
    for _ in range({rounds}):
        total = 0
        for value in values:
            total += value
    return total, len(values)
'''
MANIFEST = """title = "Sum and length"
entry_point = "solve"
shapes = ["plain", "alike"]
{extra}
[[levels]]
size = 5
hardness = 0
cases = 4
[[levels]]
size = 400
hardness = 1
cases = {cases}
[[levels]]
size = 1600
hardness = 1
cases = {cases}
"""


@dataclass
class Draft:
    """A tiny problem to be broken before it is written: expert, two slower tiers, two mistakes."""

    id: str
    prompt: str = PROMPT
    contract: str = CONTRACT
    generator: str = GENERATOR
    extra: str = ""
    cases: int = 1
    references: list[str] = field(
        default_factory=lambda: [REFERENCE.format(rounds=n) for n in (4, 14, 50)]
    )
    wrong: list[str] = field(
        default_factory=lambda: [
            "def solve(values):\n    return sum(values), len(values) + 1\n",
            "def solve(values):\n    return sum(values[1:]), len(values)\n",
        ]
    )
    verdict: str = "WA"
    oracle: str = '[oracle]\nfile = "tier_2.py"\nsize = 4\n'
    invalid: tuple[str, ...] = ("([101],)", "((1, 2),)")

    def write(self, root: Path) -> Problem:
        """Write the problem as a suite of its own and load it."""
        folder, answers = root / "problems" / self.id, root / "reference_solutions" / self.id
        for place in (folder, answers, root / "generators"):
            place.mkdir(parents=True, exist_ok=True)
        manifest = MANIFEST.format(extra=self.extra, cases=self.cases)
        for tier, source in enumerate(self.references, 1):
            (answers / f"tier_{tier}.py").write_text(source)
            manifest += (
                f'[[references]]\nfile = "tier_{tier}.py"\ntier = {tier}\ncomplexity = "O(n)"\n'
            )
        for index, source in enumerate(self.wrong):
            (answers / f"wrong_{index}.py").write_text(source)
            manifest += f'[[wrong]]\nfile = "wrong_{index}.py"\nverdict = "{self.verdict}"\n'
        for arguments in self.invalid:
            manifest += f'[[invalid]]\narguments = "{arguments}"\nreason = "not allowed"\n'
        (folder / "problem.toml").write_text(manifest + self.oracle)
        (folder / "prompt.md").write_text(self.prompt)
        (folder / "contract.py").write_text(self.contract)
        (root / "generators" / f"{self.id}.py").write_text(self.generator)
        return load_suite(str(root)).problem(self.id)


@pytest.fixture
def draft(request: pytest.FixtureRequest) -> Draft:
    """A sound draft, named like the test."""
    return Draft(request.node.originalname.removeprefix("test_"))


Check = Callable[..., ProblemReport]
CheckInputs = Callable[[Draft], list[Finding]]


@pytest.fixture
def check(metered_worker: Worker, tmp_path: Path) -> Check:
    """Writes a draft and checks it."""

    def run(draft: Draft, *, trusted: bool = True) -> ProblemReport:
        return check_problem(draft.write(tmp_path), metered_worker, seed=7, trusted=trusted)

    return run


@pytest.fixture
def check_inputs(metered_worker: Worker, tmp_path: Path) -> CheckInputs:
    """Writes a draft and checks its generator and contract alone."""

    def run(draft: Draft) -> list[Finding]:
        bench = Bench(draft.write(tmp_path), metered_worker, 7, None, lambda _: None)
        return list(check_cases(bench))

    return run


def errors(report: ProblemReport) -> list[Finding]:
    return [finding for finding in report.findings if finding.severity is Severity.ERROR]


def only_error(report: ProblemReport, rule: str) -> str:
    (finding,) = errors(report)
    assert finding.rule == rule
    assert not report.ok
    return finding.message


def test_sound(draft: Draft, metered_worker: Worker, tmp_path: Path) -> None:
    told: list[str] = []
    draft.cases = 2
    problem = draft.write(tmp_path)
    report = check_problem(problem, metered_worker, seed=7, trusted=True, on_progress=told.append)
    assert errors(report) == []
    assert report.ok
    assert report.figures is not None
    figures = report.figures
    assert figures.tier_level == 2
    assert [step.level for step in figures.separations] == [2, 2]
    assert [step.ratio for step in figures.separations] == pytest.approx([3.5, 3.6], rel=0.1)
    assert [reference.matched for reference in figures.references] == [1, 2, 3]
    assert figures.references[0].efficiency == pytest.approx(1.0, abs=1e-4)
    assert [d.verdict for d in figures.detections] == [Verdict.WA, Verdict.WA]
    assert [(d.cases, d.of_cases) for d in figures.detections] == [(12, 12), (12, 12)]
    assert figures.detections[0].shapes == ("alike", "plain")
    assert figures.spread is not None
    assert figures.spread <= 1e-4
    assert "calibrating" in told


def test_untrusted_generator_stays_in_the_sandbox(
    draft: Draft, check: Check, tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    draft.generator += f"\ntry:\n    open({str(trace)!r}, 'w').close()\nexcept OSError:\n    pass\n"
    assert check(draft, trusted=False).ok
    assert not trace.exists()


def test_imported(draft: Draft, check: Check) -> None:
    draft.extra, draft.wrong, draft.oracle = "imported = true", [], ""
    draft.references = draft.references[:1]
    report = check(draft)
    assert report.ok
    skipped = {f.rule for f in report.findings if f.severity is Severity.SKIPPED}
    assert {"contract", "ladder", "known-wrong"} <= skipped
    assert report.figures is not None
    assert report.figures.spread is not None


def test_prompt_without_entry_point(draft: Draft, tmp_path: Path) -> None:
    draft.prompt = draft.prompt.replace("solve", "resolve")
    (finding,) = check_statement(draft.write(tmp_path))
    assert finding.severity is Severity.ERROR
    assert "prompt.md" in finding.message
    assert "solve" in finding.message


def test_prompt_silent_about_libraries(draft: Draft, tmp_path: Path) -> None:
    draft.prompt = draft.prompt.replace("Use only the standard library.", "")
    (finding,) = check_statement(draft.write(tmp_path))
    assert finding.severity is Severity.ERROR
    assert "Use only the standard library." in finding.message


def test_prompt_denies_numpy(draft: Draft, tmp_path: Path) -> None:
    draft.extra = "numpy = true"
    found = list(check_statement(draft.write(tmp_path)))
    assert [finding.severity for finding in found] == [Severity.ERROR, Severity.ERROR]
    assert "numpy is available" in found[0].message


def test_numpy_in_a_lane_without_it_has_to_be_declared(
    draft: Draft, tmp_path: Path, portable_worker: Worker
) -> None:
    draft.extra = "numpy = true"
    draft.prompt = draft.prompt.replace("Use only the standard library.", "numpy is available.")
    report = check_problem(draft.write(tmp_path), portable_worker, seed=1, trusted=True)
    assert not report.ok
    assert "needs numpy): declare native_only = true" in report.findings[-1].message


def test_prompt_hints_at_the_way(draft: Draft, tmp_path: Path) -> None:
    draft.prompt += "Be as fast as you can: O(n) is possible.\n"
    (finding,) = check_statement(draft.write(tmp_path))
    assert finding.severity is Severity.WARNING


def test_manifest_out_of_range(draft: Draft, tmp_path: Path) -> None:
    draft.extra = "difficulty = 6"
    problem = replace(draft.write(tmp_path), id="Not-Snake", title=" ")
    found = " ".join(finding.message for finding in check_statement(problem))
    assert all(word in found for word in ("difficulty", "Not-Snake", "title"))


def test_unlisted_file(draft: Draft, tmp_path: Path) -> None:
    draft.write(tmp_path)
    (tmp_path / "reference_solutions" / draft.id / "forgotten.py").write_text("")
    with pytest.raises(SuiteError, match=r"forgotten\.py"):
        load_suite(str(tmp_path))


@pytest.mark.parametrize("orphan", ["generators/stray.py", "reference_solutions/stray/a.py"])
def test_orphan(draft: Draft, tmp_path: Path, orphan: str) -> None:
    draft.write(tmp_path)
    (tmp_path / orphan).parent.mkdir(exist_ok=True)
    (tmp_path / orphan).write_text("")
    with pytest.raises(SuiteError, match="stray"):
        load_suite(str(tmp_path))


def test_generator_not_deterministic(draft: Draft, check_inputs: CheckInputs) -> None:
    call = "rng.randrange(1, 101) for"
    assert call in draft.generator
    draft.generator = draft.generator.replace(call, "random.randint(1, 100) for")
    found = check_inputs(draft)
    assert {finding.rule for finding in found} == {"generation"}
    assert all("plain made another input of the same seed" in f.message for f in found)


def test_generator_ordered_by_string_hashes(draft: Draft, check_inputs: CheckInputs) -> None:
    order = "[len(w) for w in set('x' * n for n in range(40))]"
    draft.generator = draft.generator.replace("return (", f"return ({order} + ")
    found = check_inputs(draft)
    assert {finding.rule for finding in found} == {"generation"}
    assert all("no order from a set of strings" in finding.message for finding in found)


def test_generator_ignores_the_seed(draft: Draft, check_inputs: CheckInputs) -> None:
    draft.cases = 2
    draft.generator = draft.generator.replace("rng.randrange(1, 101)", "7")
    messages = [finding.message for finding in check_inputs(draft)]
    assert any("two seeds" in message for message in messages)
    assert any("all cases of level 1 are the same" in message for message in messages)


def test_generator_raises(draft: Draft, check: Check) -> None:
    draft.generator = draft.generator.replace(
        "return ([rng.randrange(1, 101)] *", "return (1 // 0 *"
    )
    report = check(draft)
    assert "ZeroDivisionError" in only_error(report, "generation")
    assert report.figures is None


def test_contract_rejects_case(draft: Draft, check_inputs: CheckInputs) -> None:
    draft.contract = draft.contract.replace("<= 100", "<= 50")
    found = check_inputs(draft)
    assert {finding.rule for finding in found} == {"contract"}
    assert all("contract.py" in f.message and "0..100" in f.message for f in found)


def test_contract_accepts_anything(draft: Draft, check_inputs: CheckInputs) -> None:
    draft.contract = "def validate(values):\n    pass\n"
    finding, *invalid = check_inputs(draft)
    assert (finding.rule, finding.severity) == ("contract", Severity.ERROR)
    assert "accepts None" in finding.message
    assert len(invalid) == len(draft.invalid)


def test_contract_accepts_invalid_input(draft: Draft, check_inputs: CheckInputs) -> None:
    draft.invalid = ("([101],)", "([100],)")
    (found,) = check_inputs(draft)
    assert (found.rule, found.severity) == ("contract", Severity.ERROR)
    assert "accepts ([100],)" in found.message
    assert "not allowed" in found.message


def test_invalid_inputs_too_few(draft: Draft, check_inputs: CheckInputs) -> None:
    draft.invalid = draft.invalid[:1]
    (found,) = check_inputs(draft)
    assert (found.rule, found.severity) == ("contract", Severity.ERROR)
    assert "1 invalid inputs: list at least 2" in found.message


@pytest.mark.parametrize(("arguments", "why"), [("[101]", "no tuple"), ("f(1)", "no Python lit")])
def test_invalid_input_unreadable(draft: Draft, tmp_path: Path, arguments: str, why: str) -> None:
    draft.invalid = (arguments,)
    with pytest.raises(SuiteError, match=f"problem.toml: key 'arguments'.*{why}"):
        draft.write(tmp_path)


@pytest.mark.parametrize(
    ("example", "instead", "why"),
    [
        ("solve([]) == (0, 0)", "", "1 examples, not 2"),
        ("== (0, 0)", "== (0, 1)", "the expert says (0, 0)"),
        ("== (0, 0)", "== [0, 0]", "the expert says (0, 0)"),
        ("solve([])", "solve([101])", "the contract rejects"),
        ("solve([])", "solve(nothing)", "write its values as literals"),
    ],
)
def test_example_untrue(draft: Draft, check: Check, example: str, instead: str, why: str) -> None:
    assert example in draft.prompt
    draft.prompt = draft.prompt.replace(example, instead)
    assert why in only_error(check(draft), "examples")


def test_example_of_a_program(tmp_path: Path) -> None:
    create_problem(tmp_path, "night_trains", "stdin")
    (problem,) = load_suite(str(tmp_path)).problems
    found = [
        (codec.decode(example.arguments), codec.decode(example.expected))
        for example in find_examples(problem)
    ]
    assert found == [(("4\n4 7 4 4\n",), "3\n"), (("0\n\n",), "0\n")]


def test_oracle_missing(draft: Draft, check: Check) -> None:
    draft.oracle = ""
    assert "no oracle" in only_error(check(draft), "agreement")


def test_oracle_is_the_expert(draft: Draft, check: Check) -> None:
    draft.oracle = draft.oracle.replace("tier_2", "tier_1")
    assert "cannot be its own oracle" in only_error(check(draft), "agreement")


def test_oracle_disagrees(draft: Draft, check: Check) -> None:
    # Right at every size that the levels have.
    draft.wrong.append(
        "def solve(values):\n    return sum(values) + (len(values) == 3), len(values)\n"
    )
    draft.oracle = draft.oracle.replace("tier_2", "wrong_2")
    found = {finding.rule: finding.message for finding in errors(check(draft))}
    assert set(found) == {"agreement", "known-wrong"}
    assert "size 3: ([" in found["agreement"]
    assert "one of them is wrong" in found["agreement"]


def test_oracle_fails(draft: Draft, check: Check) -> None:
    draft.wrong.append("def solve(values):\n    raise KeyError(len(values))\n")
    draft.oracle = draft.oracle.replace("tier_2", "wrong_2")
    found = {finding.rule: finding.message for finding in errors(check(draft))}
    assert "RTE" in found["agreement"]


def test_generator_fails_at_a_small_size(draft: Draft, check: Check) -> None:
    draft.generator = draft.generator.replace("[rng.randrange(1, 101)] *", "[1 // (size - 1)] *")
    report = check(draft)
    assert "alike(size=1): ZeroDivisionError" in errors(report)[-1].message


def test_tiers_too_close(draft: Draft, check: Check) -> None:
    draft.references = [REFERENCE.format(rounds=n) for n in (4, 6, 50)]
    assert "tier 2 costs only 1." in only_error(check(draft), "ladder")


def test_ladder_too_low(draft: Draft, check: Check) -> None:
    draft.references = [REFERENCE.format(rounds=n) for n in (4, 14)]
    found = errors(check(draft))
    assert {finding.rule for finding in found} == {"ladder"}
    assert any("2 tiers" in finding.message for finding in found)
    assert any("not 10 x" in finding.message for finding in found)


@pytest.mark.parametrize("trusted", [True, False])
@pytest.mark.parametrize("returned", ["(values,)", "_write(values)", "(_write(values), 1)"])
def test_shape_of_a_program_that_returns_no_text(
    tmp_path: Path, metered_worker: Worker, returned: str, trusted: bool
) -> None:
    _, _, _, generator, *_ = create_problem(tmp_path, "night_trains", "stdin")
    text = generator.read_text(encoding="utf-8")
    changed = text.replace("(_write(values),)", returned)
    assert changed != text
    generator.write_text(changed, encoding="utf-8")
    (problem,) = load_suite(str(tmp_path)).problems
    report = check_problem(problem, metered_worker, seed=7, trusted=trusted)
    message = only_error(report, "generation")
    assert str(generator) in message
    assert "all_different_hurts_scans" in message
    assert 'io = "stdin" needs shapes that return (text,)' in message


@pytest.mark.parametrize(("said", "instead"), [("\nmain()", ""), ("print(total)", "return total")])
def test_expert_that_prints_nothing(
    tmp_path: Path, metered_worker: Worker, said: str, instead: str
) -> None:
    create_problem(tmp_path, "night_trains", "stdin")
    expert = tmp_path / "reference_solutions/night_trains/last_place_dict.py"
    text = expert.read_text(encoding="utf-8")
    assert said in text
    expert.write_text(text.replace(said, instead), encoding="utf-8")
    (problem,) = load_suite(str(tmp_path)).problems
    message = only_error(
        check_problem(problem, metered_worker, seed=7, trusted=True), "calibration"
    )
    assert message.startswith(f"{expert}: prints nothing on any case: ")
    assert "print it" in message


def test_inverted_ladder(draft: Draft, check: Check) -> None:
    draft.references = [REFERENCE.format(rounds=n) for n in (4, 50, 14)]
    report = check(draft)
    message = only_error(report, "calibration")
    assert "inverted" in message
    assert message.endswith("order them by what they cost")
    assert report.figures is None


def test_reference_fails(draft: Draft, check: Check) -> None:
    draft.references[0] = "def solve(values):\n    return 1 // 0\n"
    assert "tier_1.py: RTE" in only_error(check(draft), "calibration")


def test_reference_disagrees(draft: Draft, check: Check) -> None:
    draft.references[2] = draft.references[2].replace("return total", "return total + len(values)")
    assert "tier_3.py: WA" in only_error(check(draft), "references")


def test_wrong_solution_accepted(draft: Draft, check: Check) -> None:
    draft.wrong[1] = "def solve(values):\n    return sum(values), len(values)\n"
    report = check(draft)
    assert "wrong_1.py: accepted" in only_error(report, "known-wrong")
    figures = audit([report])
    assert (figures.detection_rate, figures.verifier_accuracy) == (0.5, 0.0)


def test_wrong_solution_with_another_verdict(draft: Draft, check: Check) -> None:
    draft.verdict, draft.wrong = "RTE", [draft.wrong[0], "def solve(values):\n    return 1 // 0\n"]
    assert "wrong_0.py: WA" in only_error(check(draft), "known-wrong")


def test_wrong_solution_caught_by_one_shape(draft: Draft, check: Check) -> None:
    draft.wrong[1] = "def solve(values):\n    return values[0] * len(values), len(values)\n"
    report = check(draft)
    assert report.ok
    (warning,) = [f.message for f in report.findings if f.rule == "known-wrong"]
    assert "6 of 12 level-0 cases reject it (shapes: plain)" in warning


def test_cost_left_to_chance(draft: Draft, check: Check) -> None:
    rounds = "int.from_bytes(os.urandom(2), 'big') // 16"
    chance = f"    import os\n    for _ in range({rounds}):\n        pass\n"
    draft.references[0] = draft.references[0].replace("(values):\n", f"(values):\n{chance}")
    found = {finding.rule for finding in errors(check(draft))}
    assert "repeatability" in found


def figures(**changed: object) -> Figures:
    """Figures of a sound problem, for arithmetic on reports."""
    judged = (
        JudgedReference("fast", 1, Verdict.AC, 1, 1.0),
        JudgedReference("slow", 2, Verdict.AC, 2, 0.2),
    )
    steps = (Separation(1, 2, 3.0), Separation(2, 2, 5.0))
    caught = Detection("careless", Verdict.WA, Verdict.WA, 3, 12, ("plain",))
    sound = Figures("instructions", 2, (1.0, 3.0, 15.0), steps, judged, (caught,), (), 1e-6)
    return replace(sound, **changed)  # type: ignore[arg-type]


def test_audit_sums_up_problems() -> None:
    missed = Detection("lucky", Verdict.WA, Verdict.AC, 0, 12, ())
    as_good = JudgedReference("slow", 2, Verdict.AC, 1, 1.0)
    second = figures(
        detections=(missed, *figures().detections),
        references=(figures().references[0], as_good),
        separations=(Separation(1, 3, 2.5),),
        spread=3e-5,
    )
    failed = Finding("known-wrong", Severity.ERROR, "accepted")
    found = audit(
        [
            ProblemReport("one", (), figures()),
            ProblemReport("two", (failed,), second),
            ProblemReport("three", (failed,), None),
        ]
    )
    assert (found.n_problems, found.n_ok, found.unmeasured) == (3, 1, ("three",))
    assert found.detection_rate == pytest.approx(2 / 3)
    assert found.verifier_accuracy == 0.5
    assert found.slow_detection == 0.5
    assert (found.least_separation, found.median_separation) == (2.5, 3.0)
    assert found.worst_spread == 3e-5
    assert "2.50 x at least" in describe_audit(found)
    assert "not measured: three" in describe_audit(found)


def test_audit_of_nothing_has_no_figures() -> None:
    found = audit([])
    assert (found.n_problems, found.detection_rate, found.worst_spread) == (0, None, None)
    assert describe_audit(found) == "0 of 0 problems are in order"


def test_json_holds_reports_and_audit() -> None:
    reports = [ProblemReport("one", (Finding("ladder", Severity.WARNING, "low"),), figures())]
    read = json.loads(to_json(reports, audit(reports)))
    assert read["problems"][0]["ok"] is True
    assert read["problems"][0]["findings"][0]["severity"] == "warning"
    assert read["audit"]["detection_rate"] == 1.0


@pytest.mark.parametrize(
    ("costs", "unit", "warned"),
    [
        ((5e6, 20e6, 60e6), "instructions", []),
        ((12e6, 8.1e6, 25e6), "instructions", []),
        ((13e6, 7.9e6, 60e6), "instructions", [1, 2]),
        ((12.5e6, 50e6, 400e6), "wasm instructions", [3]),
        ((1.0, 1.0, 1.0), "ns", []),
        ((1.0, 1.0), "instructions", []),
    ],
)
def test_expert_off_target(
    draft: Draft,
    native_worker: Worker,
    tmp_path: Path,
    costs: tuple[float, ...],
    unit: str,
    warned: list[int],
) -> None:
    bench = Bench(draft.write(tmp_path), native_worker, 7, None, lambda _: None)
    levels = [LevelCost(i, cost, cost, 0.0) for i, cost in enumerate(costs, 1)]
    found = list(check_targets(bench, levels, unit))
    assert {finding.severity for finding in found} <= {Severity.WARNING}
    assert [f"level {n}:" in finding.message for n, finding in zip(warned, found, strict=True)] == [
        True
    ] * len(warned)
