"""Figures of an audit, by hand; and a file of audits survives being cut off."""

from __future__ import annotations

from pathlib import Path

import pytest

from effbench.audit import records
from effbench.audit.detection import Fate, Suspect, detection_by_cases
from effbench.audit.records import Audited, sum_up
from effbench.audit.seeds import SeedReport
from effbench.checks.base import JudgedReference, Separation
from effbench.errors import InputError
from effbench.model import Verdict


def suspect(fate: Fate, rejections: int | None = 0, change: str = "a -> b") -> Suspect:
    return Suspect("s", change, fate, rejections, 4)


CLEAN = Audited("clean", "d", 1, (suspect(Fate.REJECTED, 1), suspect(Fate.EQUIVALENT)))
HOLED = Audited("holed", "d", 1, (suspect(Fate.REJECTED, 4), suspect(Fate.SURVIVED)))


def test_rates() -> None:
    assert CLEAN.detection_rate == 1.0
    assert HOLED.detection_rate == 0.5
    assert Audited("none", "d", 1, ()).detection_rate is None
    assert [hole.fate for hole in HOLED.holes] == [Fate.SURVIVED]
    found = sum_up([CLEAN, HOLED])
    assert (found.problems, found.suspects, found.equivalent) == (2, 4, 1)
    assert found.detection_rate == pytest.approx(2 / 3)
    assert found.verifier_accuracy == 0.5


def test_curve_is_the_chance_that_some_case_drawn_rejects() -> None:
    # One of four cases rejects the first suspect, all of them the second.
    both = [*CLEAN.suspects, *HOLED.suspects]
    assert detection_by_cases(both, 1) == pytest.approx((1 / 4 + 1) / 2)
    assert detection_by_cases(both, 2) == pytest.approx((1 / 2 + 1) / 2)
    assert detection_by_cases(both, 4) == 1.0
    assert detection_by_cases(both, 5) is None
    assert detection_by_cases([suspect(Fate.REJECTED, None)], 1) is None


def test_file_holds_audits_and_a_torn_line_counts_as_absent(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    assert records.prepare(path) == 0
    assert list(records.read(path)) == []
    records.append(path, CLEAN)
    records.append(path, HOLED)
    assert list(records.read(path)) == [CLEAN, HOLED]
    path.write_bytes(path.read_bytes()[:-10])
    assert records.prepare(path) > 0
    assert list(records.read(path)) == [CLEAN]
    records.append(path, HOLED)
    assert list(records.read(path)) == [CLEAN, HOLED]


@pytest.mark.parametrize(
    ("line", "why"),
    [("{}", "key 'suspects' is missing"), ("[]", "no such values"), ("x", "no such values")],
)
def test_line_that_is_none_is_named(tmp_path: Path, line: str, why: str) -> None:
    path = tmp_path / "audit.jsonl"
    path.write_text(f"{line}\n", encoding="utf-8", newline="\n")
    with pytest.raises(InputError, match=rf"audit\.jsonl, line 1: not what .*{why}.*--restart"):
        list(records.read(path))


@pytest.mark.parametrize("restart", [False, True])
@pytest.mark.parametrize("text", ["print('mine')\n", "my notes", '{"model": "m"}\n', "\n"])
def test_file_of_somebody_else_stays_as_it_is(tmp_path: Path, text: str, restart: bool) -> None:
    path = tmp_path / "mine.py"
    path.write_bytes(text.encode())
    with pytest.raises(InputError, match=r"--out .*mine\.py: holds something else than audits"):
        records.prepare(path, restart=restart)
    assert path.read_bytes() == text.encode()


@pytest.mark.parametrize("torn", [b'{"pro', b'{"problem": "x", "dig', b"\0\0\0"])
def test_file_with_nothing_but_a_torn_line_begins_anew(tmp_path: Path, torn: bytes) -> None:
    path = tmp_path / "audit.jsonl"
    path.write_bytes(torn)
    assert records.prepare(path) == len(torn)
    assert path.read_bytes() == b""


def test_restart_forgets_what_a_file_holds(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    records.append(path, CLEAN)
    assert records.prepare(path, restart=True) == 0
    assert list(records.read(path)) == []


def test_place_that_cannot_be_written_is_told_at_once(tmp_path: Path) -> None:
    assert records.prepare(tmp_path / "new" / "audit.jsonl") == 0
    with pytest.raises(InputError, match=r"--out .*: cannot be written"):
        records.prepare(tmp_path)


def judged(
    name: str, tier: int, efficiency: float, verdict: Verdict = Verdict.AC
) -> JudgedReference:
    return JudgedReference(name, tier, verdict, tier, efficiency)


def under(seed: int, slower: float, planted: Verdict, ratio: float = 3.0) -> SeedReport:
    references = (judged("fast", 1, 1.0), judged("slow", 2, slower))
    return SeedReport(seed, references, (Separation(1, 2, ratio),), planted)


def test_figures_over_seeds(tmp_path: Path) -> None:
    steady = Audited("a", "d", 1, (), (under(1, 0.5, Verdict.AC), under(2, 0.51, Verdict.WA)))
    assert (steady.spreads, steady.weaknesses) == ({"fast": 0.0, "slow": pytest.approx(0.01)}, [])
    leaky = Audited("b", "d", 1, (), (under(1, 0.4, Verdict.AC, 2.5), under(2, 1.0, Verdict.AC)))
    assert leaky.weaknesses == [
        "seed 2: slow scores no less than the expert",
        "seed 2: accepts the answers of seed 1",
    ]
    found = sum_up([steady, leaky])
    assert (found.slow_detection, found.least_separation) == (0.75, 2.5)
    assert (found.steady, found.worst_spread) == (0.75, pytest.approx(0.6))
    assert found.planted == 0.5
    path = tmp_path / "audit.jsonl"
    records.append(path, leaky)
    assert list(records.read(path)) == [leaky]


def test_what_is_wrong_under_a_seed_is_said() -> None:
    wrong = SeedReport(3, (judged("fast", 1, 0.0, Verdict.WA),), (), None)
    broken = SeedReport(4, trouble="no generator")
    vacuous = SeedReport(1, (judged("fast", 1, 1.0),), (), Verdict.RTE)
    assert Audited("a", "d", 1, (), (vacuous, wrong, broken)).weaknesses == [
        "seed 1: its own answers, looked up, are RTE",
        "seed 3: fast is WA",
        "seed 4: no generator",
    ]
