"""Verdicts of runs before any answer is checked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from effbench import codec
from effbench.isolation import fake
from effbench.isolation.base import Kind, Observation
from effbench.model import Verdict
from effbench.observing import (
    MAX_DETAIL_BYTES,
    Program,
    Seen,
    extraction_job,
    interpret,
    read_extraction,
)


@pytest.mark.parametrize(
    ("ended", "verdict"),
    [
        ("cpu limit", Verdict.TLE),
        ("wall limit", Verdict.TLE),
        ("answer limit", Verdict.OLE),
        ("output limit", Verdict.OLE),
    ],
)
def test_limit_outweighs_an_answer(ended: str, verdict: Verdict) -> None:
    found = interpret(replace(fake.answered(1), ended=ended))
    assert (found.verdict, found.answer) == (verdict, b"")


def test_limit_before_the_window_is_the_compilers() -> None:
    found = interpret(replace(fake.stopped("cpu limit"), prepared=False))
    assert found.verdict is Verdict.CE
    assert "cpu limit" in found.detail


@pytest.mark.parametrize(
    ("status", "verdict"),
    [
        (b"R", Verdict.RTE),
        (b"C", Verdict.CE),
        (b"E", Verdict.WA),
        (b"M", Verdict.MLE),
        (b"?", Verdict.RTE),
    ],
)
def test_status_of_a_frame(status: bytes, verdict: Verdict) -> None:
    found = interpret(fake.failed("why", status))
    assert (found.verdict, found.answer) == (verdict, b"")


def test_frame_detail_is_passed_on() -> None:
    assert interpret(fake.failed("ValueError: why")).detail == "ValueError: why"
    assert interpret(fake.failed("", b"M")).detail == "out of memory"


@pytest.mark.parametrize("status", [b"R", b"C", b"E", b"U"])
def test_detail_is_bounded(status: bytes) -> None:
    found = interpret(replace(fake.answered(1), frame=status + b"x" * 1_000_000))
    assert 0 < len(found.detail) <= MAX_DETAIL_BYTES


def test_detail_need_not_be_text() -> None:
    found = interpret(replace(fake.answered(1), frame=b"R\xff\xfe"))
    assert found.verdict is Verdict.RTE


def test_memory_before_the_window_is_the_compilers() -> None:
    found = interpret(replace(fake.failed("", b"M"), prepared=False))
    assert found.verdict is Verdict.CE


def test_answer_is_the_body_of_its_frame() -> None:
    found = interpret(fake.answered([1, "two"]))
    assert (found.verdict, found.detail) == (Verdict.AC, "")
    assert codec.decode(found.answer) == [1, "two"]


@pytest.mark.parametrize("code", [-11, -9, 1, 70])
def test_answer_of_a_process_that_failed_is_void(code: int) -> None:
    found = interpret(replace(fake.answered(1), exit_code=code))
    assert (found.verdict, found.answer) == (Verdict.RTE, b"")
    assert str(abs(code)) in found.detail


def test_exit_without_an_answer() -> None:
    found = interpret(replace(fake.died(0), output=b"bye \xff\n"))
    assert found.verdict is Verdict.RTE
    assert "bye" in found.detail


def extracted(value: object) -> Observation:
    return fake.answered(value)


def test_extraction_gives_a_program() -> None:
    found = read_extraction(extracted(("import numpy\n", ["math", "numpy"])))
    assert found == Program("import numpy\n", numpy=True)
    assert read_extraction(extracted(("x = 1\n", []))) == Program("x = 1\n", numpy=False)


@pytest.mark.parametrize(
    "seen", [fake.stopped("cpu limit"), fake.failed("", b"M"), fake.died(-11), fake.died(0)]
)
def test_bomb_for_the_parser_does_not_compile(seen: Observation) -> None:
    found = read_extraction(seen)
    assert isinstance(found, Seen)
    assert found.verdict is Verdict.CE


def test_text_without_a_program_does_not_compile() -> None:
    found = read_extraction(fake.failed("no code", b"C"))
    assert isinstance(found, Seen)
    assert (found.verdict, found.detail) == (Verdict.CE, "no code")


def test_extraction_runs_nothing() -> None:
    job = extraction_job("text", "prompt", "solve", True)
    assert (job.kind, job.source) == (Kind.EXTRACT, "")
    assert codec.decode(job.arguments) == ("text", "prompt", "solve", True)
