"""results.jsonl: what is written is read back, whatever moment a writer was killed at."""

from __future__ import annotations

import errno
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effbench.errors import CapabilityError, InputError
from effbench.model import CaseResult, Judgement, NotScored, Row, Verdict, Wanted, Yardstick
from effbench.results import Provenance, ResultsWriter, count_torn_bytes, read_results

PROVENANCE = Provenance(
    effbench="0.1",
    python="3.11",
    suite_name="s",
    suite_version="1",
    suite_digest="d",
    problems=("a", "b"),
    seed=1,
    meter="cachegrind",
    unit="instructions",
    sandbox="bubblewrap",
    layers=("x", "y"),
    runtime=(("libc", "2.36"), ("numpy", "2")),
    cpu="c",
)
YARDSTICK = Yardstick((0.0, 1.0), (None, 10.0), 20.0, 1, (10.0, 40.0), 1 << 20)
CASES = (
    CaseResult(0, 0, Verdict.AC, False, None, 5, 1 << 20),
    CaseResult(1, 0, Verdict.TLE, True, 20.5, None, None),
)


def row(sample: int = 0, detail: str = "", model: str = "m") -> Row:
    judgement = Judgement(Verdict.AC, detail, CASES)
    return Row(model, "a", sample, "digest", "sha", "fake", "steps", "steps", judgement, YARDSTICK)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "results.jsonl"


def write(path: Path, *rows: Row, fresh: bool = False) -> None:
    with ResultsWriter(path, PROVENANCE, fresh=fresh) as writer:
        for item in rows:
            writer.write_row(item)


def test_round_trip(path: Path) -> None:
    failed = replace(row(1), judgement=Judgement(Verdict.SE, "broke", ()), yardstick=None)
    foreign = NotScored("m", "HumanEval/0", 0, "f:1")
    with ResultsWriter(path, PROVENANCE, fresh=False) as writer:
        writer.write_row(row())
        writer.write_not_scored([foreign])
        writer.write_row(failed)
    found = read_results(path)
    assert found.provenance == PROVENANCE
    assert found.rows == (row(), failed)
    assert found.not_scored == (foreign,)
    assert found.wanted == ()


def test_what_is_wanted_is_known_by_model_and_the_last_counts(path: Path) -> None:
    with ResultsWriter(path, PROVENANCE, fresh=False) as writer:
        writer.write_wanted([Wanted("m", (("a", 3),)), Wanted("n", (("a", 1), ("b", 2)))])
        for item in (row(0), row(1), row(2), row(0, model="other")):
            writer.write_row(item)
        writer.write_wanted([Wanted("m", (("a", 2),))])
    found = read_results(path)
    assert set(found.wanted) == {Wanted("m", (("a", 2),)), Wanted("n", (("a", 1), ("b", 2)))}
    assert found.of_wanted().rows == (row(0), row(1), row(0, model="other"))
    assert found.wanted[1].identities() == {("n", "a", 0), ("n", "b", 0), ("n", "b", 1)}


def test_results_of_some_problems(path: Path) -> None:
    elsewhere = replace(row(0), problem="b")
    with ResultsWriter(path, PROVENANCE, fresh=False) as writer:
        writer.write_wanted([Wanted("m", (("a", 3), ("b", 1)))])
        writer.write_row(row(0))
        writer.write_row(elsewhere)
    found = read_results(path).of_problems({"b"})
    assert found.provenance == replace(PROVENANCE, problems=("b",))
    assert (found.rows, found.wanted) == ((elsewhere,), (Wanted("m", (("b", 1),)),))


@pytest.mark.parametrize("samples", ['{"a": "x"}', "[1]", '{"a": 1.5}', "null"])
def test_line_that_wants_nonsense_is_an_error(path: Path, samples: str) -> None:
    write(path)
    with path.open("a") as file:
        file.write(f'{{"kind": "wanted", "model": "m", "samples": {samples}}}\n')
    with pytest.raises(InputError, match=r"results.jsonl:2: not a line"):
        read_results(path)


@given(text=st.text(max_size=20))
def test_any_text_survives(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("r") / "results.jsonl"
    write(path, row(detail=text, model=text))
    assert read_results(path).rows == (row(detail=text, model=text),)
    assert path.read_bytes().count(b"\n") == 2


def test_half_a_surrogate_pair_survives_in_a_file_that_anybody_can_read(path: Path) -> None:
    write(path, row(model="m\udcff", detail="\ud800"))
    assert read_results(path).rows == (row(model="m\udcff", detail="\ud800"),)
    assert json.loads(path.read_text(encoding="utf-8").splitlines()[1])["model"] == "m\udcff"


def test_appending_keeps_what_is_there_and_the_later_row_counts(path: Path) -> None:
    write(path, row(0, "old"), row(1))
    write(path, row(0, "new"), row(2))
    assert read_results(path).rows == (row(0, "new"), row(1), row(2))
    assert path.read_bytes().count(b'"provenance"') == 1


def test_fresh_forgets(path: Path) -> None:
    write(path, row(0), row(1))
    write(path, row(2), fresh=True)
    assert read_results(path).rows == (row(2),)


@pytest.mark.parametrize("kept", [1, 40, -2, -1])
def test_torn_last_line_is_left_out_and_cut(path: Path, kept: int) -> None:
    write(path, row(0), row(1))
    data = path.read_bytes()
    start = data[:-1].rindex(b"\n") + 1
    path.write_bytes(data[:start] + data[start:][:kept])
    assert read_results(path).rows == (row(0),)
    write(path, row(2))
    assert read_results(path).rows == (row(0), row(2))


def test_every_prefix_of_a_file_that_has_begun_can_be_resumed(path: Path) -> None:
    write(path, row(0), row(1))
    data = path.read_bytes()
    for length in range(data.index(b"\n") + 1, len(data), 7):
        path.write_bytes(data[:length])
        write(path, row(1))
        assert {r.sample for r in read_results(path).rows} in ({0, 1}, {1})


def test_file_never_lacks_its_provenance(path: Path) -> None:
    with ResultsWriter(path, PROVENANCE, fresh=False):
        assert read_results(path).provenance == PROVENANCE


@pytest.mark.parametrize(
    "line",
    [
        "nonsense",
        "5",
        '"text"',
        "null",
        "[]",
        "[" * 100_000,
        '{"kind": "submission"}',
        '{"kind": "not_scored", "model": "m"}',
    ],
)
def test_corrupt_middle_line_is_named(path: Path, line: str) -> None:
    write(path, row(0), row(1))
    lines = path.read_text().splitlines()
    path.write_text("\n".join([*lines[:2], line, *lines[2:], ""]))
    with pytest.raises(InputError, match=r"results\.jsonl:3: not a line of results\.jsonl"):
        read_results(path)


@pytest.mark.parametrize(
    ("old", "new"),
    [('"verdict": "AC"', '"verdict": "OK"'), ('"detail"', '"remark"'), ('"limit"', '"T"')],
)
def test_row_of_another_shape_is_named(path: Path, old: str, new: str) -> None:
    write(path, row(0), row(1))
    head, first, second = path.read_text().splitlines()
    path.write_text("\n".join([head, first.replace(old, new), second, ""]))
    with pytest.raises(InputError, match=r"results\.jsonl:2"):
        read_results(path)


@pytest.mark.parametrize("version", [1, 99])
def test_other_schema_is_refused_with_the_remedy(path: Path, version: int) -> None:
    write(path, row())
    text = path.read_text()
    assert text.count('"schema_version": 2') == 1
    path.write_text(text.replace('"schema_version": 2', f'"schema_version": {version}'))
    said = f"has schema_version {version}, and this effbench reads 2: use another --out, or --rest"
    with pytest.raises(InputError, match=rf"results\.jsonl: {said}"):
        read_results(path)


def test_row_of_the_first_schema_is_named(path: Path) -> None:
    write(path, row())
    head, line = path.read_text().splitlines()
    old = {k: v for k, v in json.loads(line).items() if k not in ("sandbox", "meter", "unit")}
    path.write_text(f"{head}\n{json.dumps(old)}\n")
    with pytest.raises(InputError, match=r"results\.jsonl:2: .*'sandbox'"):
        read_results(path)


def test_row_says_where_it_was_judged(path: Path) -> None:
    write(path, replace(row(), sandbox="wasm", meter="fuel", unit="wasm instructions"), row(1))
    lines = [json.loads(line) for line in path.read_text().splitlines()[1:]]
    assert [(r["sandbox"], r["meter"], r["unit"]) for r in lines] == [
        ("wasm", "fuel", "wasm instructions"),
        ("fake", "steps", "steps"),
    ]


@pytest.mark.parametrize("content", ["", "\n", "{}\n"])
def test_other_file_is_refused(path: Path, content: str) -> None:
    path.write_text(content)
    with pytest.raises(InputError, match="holds no provenance"):
        read_results(path)


@pytest.mark.parametrize(
    "rubbish",
    [
        b"\0" * 300,
        b"\0" * 300 + b"\n",
        b"\xff\xfe\n\x80",
        b'{"kind": "submiss\n',
        b"}\n\nabc\n{",
        b"\n\0\n",
    ],
)
def test_rubbish_at_the_end_is_left_out_counted_and_cut(path: Path, rubbish: bytes) -> None:
    write(path, row(0), row(1))
    whole = path.read_bytes()
    assert count_torn_bytes(path) == 0
    path.write_bytes(whole + rubbish)
    assert read_results(path).rows == (row(0), row(1))
    assert count_torn_bytes(path) >= len(rubbish.strip())
    write(path, row(2))
    assert read_results(path).rows == (row(0), row(1), row(2))
    assert path.read_bytes().startswith(whole)
    assert count_torn_bytes(path) == 0


@given(rubbish=st.binary(max_size=40))
def test_no_end_whatever_hides_a_row(
    tmp_path_factory: pytest.TempPathFactory, rubbish: bytes
) -> None:
    path = tmp_path_factory.mktemp("rubbish") / "results.jsonl"
    write(path, row(0), row(1))
    path.write_bytes(path.read_bytes() + b"\xff" + rubbish)
    write(path, row(2))
    assert read_results(path).rows == (row(0), row(1), row(2))


def test_line_that_came_twice_is_one_row(path: Path) -> None:
    write(path, row(0), row(1))
    data = path.read_bytes()
    path.write_bytes(data + data.splitlines(keepends=True)[-1])
    assert read_results(path).rows == (row(0), row(1))


def test_disk_that_is_full_is_told_with_the_remedy_and_no_row_before_is_lost(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with ResultsWriter(path, PROVENANCE, fresh=False) as writer:
        writer.write_row(row(0))
        monkeypatch.setattr(os, "fsync", refuse)
        with pytest.raises(CapabilityError, match=r"results\.jsonl cannot be written: No space"):
            writer.write_row(row(1))
    monkeypatch.undo()
    assert row(0) in read_results(path).rows


def test_folder_that_is_no_longer_there_is_told(path: Path) -> None:
    with pytest.raises(CapabilityError, match=r"cannot be written: .*No such file"):
        write(path.parent / "gone" / "results.jsonl", row(0))
