"""Submission files: what is read, and how a line that cannot be used is named."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from effbench.commands.reading import read_all
from effbench.corpus import Suite, load_suite
from effbench.errors import InputError
from effbench.model import Wanted
from effbench.submissions import MAX_SOURCE_BYTES, RawSample, assign, read_lines
from tests.tiny import write_lines, write_suite

GOOD = {"task_id": "first_sum", "solution": "def first_sum(values): ..."}


@pytest.fixture
def suite(tmp_path: Path) -> Suite:
    return load_suite(str(write_suite(tmp_path / "suite")))


def test_solution_and_completion(tmp_path: Path) -> None:
    path = write_lines(
        tmp_path / "gpt.jsonl",
        {"task_id": "a", "solution": "x = 1"},
        {"task_id": "b", "completion": "```python\nx```", "model": "other", "extra": [1]},
    )
    assert list(read_lines(path)) == [
        RawSample("a", "x = 1", True, "gpt", f"{path}:1"),
        RawSample("b", "```python\nx```", False, "other", f"{path}:2"),
    ]


def test_solution_wins_over_completion(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "m.jsonl", {"task_id": "a", "completion": "c", "solution": "s"})
    (sample,) = read_lines(path)
    assert (sample.text, sample.is_program) == ("s", True)


def test_gzipped_file_is_named_without_its_suffixes(tmp_path: Path) -> None:
    path = tmp_path / "gpt.jsonl.gz"
    path.write_bytes(gzip.compress(json.dumps(GOOD).encode()))
    (sample,) = read_lines(path)
    assert (sample.model, sample.text) == ("gpt", GOOD["solution"])


@pytest.mark.parametrize("broken", ["truncated", "garbled", "not gzip"])
def test_broken_gzip_is_named(tmp_path: Path, broken: str) -> None:
    path = tmp_path / "gpt.jsonl.gz"
    data = bytearray(gzip.compress(json.dumps(GOOD).encode() * 500))
    if broken == "truncated":
        del data[30:]
    elif broken == "garbled":
        data[20:26] = b"\xff" * 6
    else:
        data = bytearray(json.dumps(GOOD).encode())
    path.write_bytes(data)
    words = "is not gzipped" if broken == "not gzip" else "cannot be read"
    with pytest.raises(InputError, match=rf"gpt\.jsonl\.gz: {words}"):
        list(read_lines(path))


def test_blank_lines_keep_the_numbering(tmp_path: Path) -> None:
    path = tmp_path / "m.jsonl"
    line = json.dumps(GOOD)
    path.write_text(f"\n{line}\n  \r\n{line}")
    assert [sample.origin for sample in read_lines(path)] == [f"{path}:2", f"{path}:4"]


def test_byte_order_mark_and_windows_lines(tmp_path: Path) -> None:
    path = tmp_path / "m.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(GOOD).encode() + b"\r\n")
    assert [sample.task_id for sample in read_lines(path)] == ["first_sum"]


def test_text_is_kept_to_the_character(tmp_path: Path) -> None:
    text = "# ü 😀 \u2028 \x00 \r\n\tx\ud800"
    path = write_lines(tmp_path / "m.jsonl", {"task_id": "a", "solution": text})
    assert next(read_lines(path)).text == text


def test_null_solution_leaves_the_completion(tmp_path: Path) -> None:
    row: dict[str, object] = {"task_id": "a", "solution": None, "completion": "x"}
    (sample,) = read_lines(write_lines(tmp_path / "m.jsonl", row))
    assert (sample.text, sample.is_program) == ("x", False)


BAD = {
    "not JSON": (b"{'task_id': 1}", "not JSON"),
    "half a line": (b'{"task_id": "a", "solu', "not JSON"),
    "invalid utf-8": (b'{"task_id": "a", "solution": "\xff\xfe"}', "not JSON"),
    "deep nesting": (b"[" * 200_000, "not JSON"),
    "huge number": (b'{"task_id": ' + b"9" * 10_000 + b"}", "not JSON"),
    "list": (b"[1, 2]", "must be an object, not list"),
    "text": (b'"x"', "must be an object, not str"),
    "null": (b"null", "must be an object, not NoneType"),
    "empty object": (b"{}", "'solution' .*'completion' is missing"),
    "no program": (b'{"task_id": "a"}', "'solution' .*'completion' is missing"),
    "no task": (b'{"solution": "x"}', "field 'task_id' is missing"),
    "number as task": (b'{"task_id": 7, "solution": "x"}', "field 'task_id' must be text, not int"),
    "null solution": (
        b'{"task_id": "a", "solution": null}',
        "'completion' is missing, and 'solution' is null",
    ),
    "null task": (b'{"task_id": null, "solution": "x"}', "field 'task_id' is null"),
    "list of completions": (
        b'{"task_id": "a", "completion": ["x"]}',
        "field 'completion' must be text, not list",
    ),
    "number as model": (
        b'{"task_id": "a", "solution": "x", "model": 4}',
        "field 'model' must be text, not int",
    ),
    "no model": (b'{"task_id": "a", "solution": "x", "model": " "}', "field 'model' is empty"),
    "two programs": (
        b'{"task_id": "a", "solution": "x", "solution": "y"}',
        "field 'solution' is given 2 times",
    ),
    "huge source": (
        b'{"task_id": "a", "solution": "' + b"x" * (MAX_SOURCE_BYTES + 1) + b'"}',
        "field 'solution' is longer than 1048576",
    ),
}


@pytest.mark.parametrize(("line", "said"), BAD.values(), ids=BAD)
def test_bad_line_is_named_by_file_line_and_field(tmp_path: Path, line: bytes, said: str) -> None:
    path = tmp_path / "m.jsonl"
    path.write_bytes(json.dumps(GOOD).encode() + b"\n" + line + b"\n")
    with pytest.raises(InputError, match=rf"m\.jsonl:2: .*{said}"):
        list(read_lines(path))


def test_source_of_the_largest_size_is_read(tmp_path: Path) -> None:
    text = "x" * MAX_SOURCE_BYTES
    path = write_lines(tmp_path / "m.jsonl", {"task_id": "a", "solution": text})
    assert next(read_lines(path)).text == text


def test_how_many_samples_are_wanted_of_whom(suite: Suite) -> None:
    raw = [
        RawSample(name, "x", True, model, "f:1")
        for model, name in (("m", "second_sum"), ("m", "first_sum"), ("n", "first_sum")) * 2
    ]
    found = assign([*raw, RawSample("Other/1", "x", True, "m", "f:2")], suite.find)
    wanted = list(found.wanted())
    assert wanted == [
        Wanted("m", (("first_sum", 2), ("second_sum", 2))),
        Wanted("n", (("first_sum", 2),)),
    ]
    named = {(item.model, item.problem, item.sample) for item in found.scored}
    assert {key for item in wanted for key in item.identities()} == named


def test_bad_lines_can_be_skipped(tmp_path: Path, suite: Suite) -> None:
    path = tmp_path / "m.jsonl"
    good = json.dumps(GOOD).encode()
    path.write_bytes(b"\n".join([good, *(line for line, _ in BAD.values()), good]))
    found = read_all([path], suite, skip_bad_lines=True)
    assert [s.sample for s in found.scored] == [0, 1]
    assert len(found.skipped) == len(BAD)
    assert all(line.startswith(f"{path}:") for line in found.skipped)
    with pytest.raises(InputError, match=r"m\.jsonl:2"):
        read_all([path], suite, skip_bad_lines=False)


def test_repeated_task_is_more_samples_and_aliases_count_too(tmp_path: Path, suite: Suite) -> None:
    path = write_lines(
        tmp_path / "m.jsonl",
        GOOD,
        {"task_id": "second_sum", "solution": "b"},
        GOOD,
        {"task_id": "Tiny/first_sum", "solution": "c"},
        {**GOOD, "model": "other"},
    )
    found = read_all([path], suite, skip_bad_lines=False)
    assert [(s.model, s.problem, s.sample) for s in found.scored] == [
        ("m", "first_sum", 0),
        ("m", "second_sum", 0),
        ("m", "first_sum", 1),
        ("m", "first_sum", 2),
        ("other", "first_sum", 0),
    ]


def test_samples_of_unknown_problems_are_set_aside(tmp_path: Path, suite: Suite) -> None:
    unknown = {"task_id": "HumanEval/0", "solution": "x"}
    path = write_lines(tmp_path / "m.jsonl", unknown, GOOD, unknown)
    found = read_all([path], suite, skip_bad_lines=False)
    assert [s.origin for s in found.scored] == [f"{path}:2"]
    assert [(s.problem, s.sample, s.origin) for s in found.not_scored] == [
        ("HumanEval/0", 0, f"{path}:1"),
        ("HumanEval/0", 1, f"{path}:3"),
    ]


def test_file_without_any_sample_of_the_suite_is_unusable(tmp_path: Path, suite: Suite) -> None:
    path = write_lines(tmp_path / "m.jsonl", {"task_id": "HumanEval/0", "solution": "x"})
    with pytest.raises(InputError, match="'HumanEval/0'"):
        read_all([path], suite, skip_bad_lines=False)


FILES = {
    "array": (b'[\n{"task_id": "a"}\n]', "is a JSON array"),
    "array on a line": (b'[{"task_id": "a"}]', "is a JSON array"),
    "UTF-16": (json.dumps(GOOD).encode("utf-16"), "is UTF-16"),
    "UTF-16 without a mark": (json.dumps(GOOD).encode("utf-16-le"), "is UTF-16"),
}


@pytest.mark.parametrize(("content", "said"), FILES.values(), ids=FILES)
def test_file_of_another_kind_is_told_once(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "m.jsonl"
    path.write_bytes(content)
    with pytest.raises(InputError, match=rf"m\.jsonl:1: {said}"):
        list(read_lines(path, []))


@pytest.mark.parametrize("content", [b'[{"task_id": "a"}]', json.dumps(GOOD).encode() * 2])
def test_json_file_that_is_not_enamels_names_the_other_format(
    tmp_path: Path, suite: Suite, content: bytes
) -> None:
    path = tmp_path / "m.json"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"m\.json: .*\.jsonl"):
        read_all([path], suite, skip_bad_lines=False)


def test_empty_file_beside_a_good_one_is_named(tmp_path: Path, suite: Suite) -> None:
    good = write_lines(tmp_path / "m.jsonl", GOOD)
    empty = write_lines(tmp_path / "empty.jsonl")
    with pytest.raises(InputError, match=r"empty\.jsonl: holds no sample"):
        read_all([good, empty], suite, skip_bad_lines=False)


def test_mistyped_problem_is_guessed(tmp_path: Path, suite: Suite) -> None:
    path = write_lines(tmp_path / "m.jsonl", {"task_id": "first-sum", "solution": "x"})
    with pytest.raises(InputError, match=r"m\.jsonl:1: .*did you mean first_sum"):
        read_all([path], suite, skip_bad_lines=False)


@pytest.mark.parametrize("content", [b"", b"\n\n  \n"])
def test_empty_file_is_unusable(tmp_path: Path, suite: Suite, content: bytes) -> None:
    path = tmp_path / "m.jsonl"
    path.write_bytes(content)
    with pytest.raises(InputError, match="no sample"):
        read_all([path], suite, skip_bad_lines=False)


def test_assign_of_nothing_is_unusable() -> None:
    with pytest.raises(InputError, match="no sample"):
        assign([], lambda _: None)
