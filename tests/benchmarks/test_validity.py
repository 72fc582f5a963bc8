"""The validity study's arithmetic and files. Nothing here is timed."""

from __future__ import annotations

import json
import math
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.validity.agreement import (
    Comparison,
    Ratio,
    Share,
    compare,
    compare_rounds,
    count_outside,
    find_percentile,
    find_ratio,
    split_halves,
    summarise,
)
from benchmarks.validity.ladders import list_ladder_pairs
from benchmarks.validity.programs import PAIRS
from benchmarks.validity.records import (
    LaneRecord,
    Measurement,
    Readings,
    Study,
    load_study,
    save_study,
)
from benchmarks.validity.report import compare_lanes, write_report

PAIR = "loops/sum"


def make_readings(first: float, second: float, rounds: int = 1) -> Readings:
    """Readings of the same costs in every round, above a null run of 10."""
    return Readings((first + 10,) * rounds, (second + 10,) * rounds, (10.0,) * rounds)


def make_lane(**readings: Readings) -> LaneRecord:
    """A lane whose pairs are all loops, named by the keywords."""
    found = {f"loops/{name}": Measurement("loops", "d", r) for name, r in readings.items()}
    return LaneRecord({"meter": "x"}, found)


def make_comparison(time: float, count: float, low: float | None = None) -> Comparison:
    """A comparison of ratios that are given as factors."""
    bound = math.log(time if low is None else low)
    middle = math.log(count)
    return Comparison(
        PAIR, "loops", Ratio(math.log(time), bound, math.log(time)), Ratio(middle, middle, middle)
    )


def test_names_are_unique_and_every_kind_has_its_share() -> None:
    names = [pair.name for pair in (*PAIRS, *list_ladder_pairs())]
    kinds = Counter(pair.kind for pair in PAIRS)
    assert len(names) == len(set(names))
    assert len(PAIRS) >= 75
    assert min(kinds.values()) >= 8


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
def test_programs_stand_on_their_own(pair: object) -> None:
    for program in (pair.first, pair.second):  # type: ignore[attr-defined]
        namespace: dict[str, object] = {}
        exec(compile(program.source, program.name, "exec"), namespace)
        assert callable(namespace[program.entry_point])


def test_arguments_are_the_same_at_every_call() -> None:
    for pair in (PAIRS[0], list_ladder_pairs()[0]):
        assert pair.make_arguments() == pair.make_arguments()


def test_a_digest_depends_on_programs_and_arguments() -> None:
    first, second = PAIRS[:2]
    assert first.digest(b"x") == first.digest(b"x")
    assert len({first.digest(b"x"), first.digest(b"y"), second.digest(b"x")}) == 3


def test_ladders_pair_neighbours_of_one_problem() -> None:
    pairs = list_ladder_pairs()
    assert {pair.kind for pair in pairs} == {"ladders"}
    assert all(pair.first.entry_point == pair.second.entry_point for pair in pairs)
    assert all(pair.first.source != pair.second.source for pair in pairs)


def test_a_ratio_is_of_costs_above_the_null_run() -> None:
    ratio = find_ratio(make_readings(300, 100))
    assert math.exp(ratio.middle) == pytest.approx(3)
    assert ratio.low == ratio.middle == ratio.high


def test_one_wild_round_in_nine_moves_neither_median_nor_interval() -> None:
    first = (30.0,) * 8 + (9_000.0,)
    ratio = find_ratio(Readings(first, (20.0,) * 9, (10.0,) * 9))
    assert math.exp(ratio.high) == pytest.approx(2)
    assert math.exp(ratio.middle) == pytest.approx(2)


@given(st.integers(min_value=1, max_value=200))
def test_an_interval_never_cuts_off_its_median(size: int) -> None:
    assert 0 <= count_outside(size) <= (size - 1) // 2


@pytest.mark.parametrize(("size", "outside"), [(5, 0), (8, 0), (9, 1), (12, 2), (25, 7)])
def test_intervals_follow_the_binomial_table(size: int, outside: int) -> None:
    assert count_outside(size) == outside


def test_pairs_are_turned_by_cpu_time() -> None:
    time = make_lane(sum=make_readings(100, 400))
    count = make_lane(sum=make_readings(100, 200))
    (found,) = compare(count, time)
    assert math.exp(found.time.middle) == pytest.approx(4)
    assert math.exp(found.count.middle) == pytest.approx(2)
    assert found.discrepancy == pytest.approx(2)
    assert found.is_same_winner


def test_the_other_winner_is_seen() -> None:
    time = make_lane(sum=make_readings(100, 400))
    count = make_lane(sum=make_readings(200, 100))
    (found,) = compare(count, time)
    assert not found.is_same_winner
    assert found.discrepancy == pytest.approx(8)


def test_only_what_both_lanes_measured_is_compared() -> None:
    readings = make_readings(2, 1)
    time = make_lane(sum=readings, product=readings, failed=readings)
    count = make_lane(sum=readings, other=readings, product=readings, failed=readings)
    count.measurements["loops/product"] = Measurement("loops", "another version", readings)
    count.measurements["loops/failed"] = Measurement("loops", "d", None, "it trapped")
    assert [pair.name for pair in compare(count, time)] == [PAIR]


def test_noise_decides_which_pairs_are_clear() -> None:
    clear, close, open_ = (make_comparison(2, 3, low) for low in (1.6, 1.2, 0.9))
    assert (clear.is_decided, clear.is_clear) == (True, True)
    assert (close.is_decided, close.is_clear) == (True, False)
    assert (open_.is_decided, open_.is_clear) == (False, False)


def test_a_summary_counts_winners_and_ranks() -> None:
    pairs = [
        make_comparison(2, 3),
        make_comparison(4, 4),
        make_comparison(1.2, 0.9),
        make_comparison(1.1, 0.8, low=0.9),
    ]
    found = summarise(pairs)
    assert found.all_winners == Share(2, 4)
    assert found.decided_winners == Share(2, 3)
    assert found.clear_winners == Share(2, 2)
    assert found.rank_correlation == pytest.approx(1)
    assert found.ninetieth == pytest.approx(1.5)


def test_two_pairs_have_no_rank_correlation() -> None:
    assert summarise([make_comparison(2, 3), make_comparison(3, 2)]).rank_correlation is None


def test_percentiles_are_values_that_were_seen() -> None:
    values = [float(value) for value in range(10, 0, -1)]
    assert find_percentile(values, 0.9) == 9
    assert find_percentile([7.0], 0.9) == 7


@given(st.sets(st.text(max_size=5), min_size=1, max_size=40))
def test_halves_are_even_and_do_not_depend_on_order(names: set[str]) -> None:
    ratio = Ratio(0, 0, 0)
    pairs = [Comparison(name, "loops", ratio, ratio) for name in names]
    first, second = split_halves(pairs)
    assert len(first) - len(second) in (0, 1)
    assert {pair.name for pair in (*first, *second)} == names
    assert split_halves(pairs[::-1]) == (first, second)


def test_odd_rounds_are_compared_with_even_ones() -> None:
    lane = make_lane(sum=Readings((30.0, 50.0), (20.0, 20.0), (10.0, 10.0)))
    (found,) = compare_rounds(lane)
    assert sorted(math.exp(r.middle) for r in (found.time, found.count)) == pytest.approx([2, 4])
    assert compare_rounds(make_lane(sum=make_readings(2, 1))) == []


def test_a_study_survives_its_file(tmp_path: Path) -> None:
    study = Study({"fuel": make_lane(sum=make_readings(2, 1, 3))}, {"perf": "no counters"})
    study.lanes["fuel"].measurements["loops/bad"] = Measurement("loops", "d", None, "it trapped")
    save_study(tmp_path / "study.json", study)
    assert load_study(tmp_path / "study.json") == study
    assert [path.name for path in tmp_path.iterdir()] == ["study.json"]


def test_no_file_is_an_empty_study(tmp_path: Path) -> None:
    assert load_study(tmp_path / "study.json") == Study()


def test_another_format_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "study.json"
    path.write_text(json.dumps({"format": 99}), encoding="utf-8")
    with pytest.raises(ValueError, match="name another --out file"):
        load_study(path)


def test_without_cpu_time_there_is_nothing_to_compare_with() -> None:
    with pytest.raises(ValueError, match="--lane cpu-time"):
        compare_lanes(Study({"fuel": make_lane(sum=make_readings(2, 1))}))


def test_the_report_names_failures_absences_and_missed_winners() -> None:
    time = make_lane(sum=make_readings(400, 100, 3), product=make_readings(200, 100, 3))
    count = make_lane(sum=make_readings(100, 300), product=make_readings(210, 100))
    count.measurements["loops/bad"] = Measurement("loops", "d", None, "it trapped")
    text = write_report(Study({"cpu-time": time, "fuel": count}, {"perf": "no counters"}))
    assert "failed: loops/bad: it trapped" in text
    assert "perf: absent: no counters" in text
    assert "loops/sum (winner missed)" in text
    assert "loops/product (winner missed)" not in text
    assert "| fuel | 2 | 1 of 2 (50.0%) | 1 of 2 (50.0%) | 1 of 2 (50.0%) |" in text
