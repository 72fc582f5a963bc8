"""What is kept of a hardening can be read again: the log, and the corpus entries."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from effbench.errors import InputError
from effbench.model import Verdict
from effbench.redteam.attacks import find_attacks, read_attack
from effbench.redteam.examination import Evidence, Sign
from effbench.redteam.records import End, Log, Tried, read_log, record

PROGRAM = "# IDEA: lies \x1b[31m about\u00a0size\ndef f(x):\n    return 0\n"
TRIED = Tried(
    "digest",
    "some_problem",
    "file.py",
    PROGRAM,
    "wasm",
    "fuel",
    Verdict.AC,
    0.75,
    "",
    End.GOT_THROUGH,
    (Evidence(Sign.ANSWERS, 'a "wrong" answer to \n# ///\\', Verdict.WA),),
)


def test_an_entry_says_what_must_become_of_it(tmp_path: Path) -> None:
    path = record(TRIED, tmp_path)
    attack = read_attack(path)
    assert path.parent == tmp_path / "programs" / "found"
    assert (attack.kind, attack.problem) == ("found", "some_problem")
    assert attack.outcome == (Verdict.WA,)
    assert attack.aim == "lies [31m about size"
    assert attack.deserves == 0.0
    assert attack.naive.startswith("unproven: ")
    assert attack.source.endswith(PROGRAM)
    assert '# answers: a "wrong" answer to # ///\\\n' in attack.source


def test_an_entry_is_never_written_over(tmp_path: Path) -> None:
    path = record(TRIED, tmp_path)
    path.write_text("mine")
    assert record(TRIED, tmp_path) == path
    assert path.read_text() == "mine"


def test_names_tell_programs_and_problems_apart(tmp_path: Path) -> None:
    others = (replace(TRIED, program="x"), replace(TRIED, problem="other"))
    assert len({record(each, tmp_path) for each in (TRIED, *others)}) == 3


def test_a_doubt_is_kept_where_no_corpus_run_reads_it(tmp_path: Path) -> None:
    doubt = Evidence(Sign.LANES, "efficiency 0.9, elsewhere 0.1", Verdict.SUSPECT)
    path = record(replace(TRIED, end=End.DOUBTFUL, evidence=(doubt,)), tmp_path)
    assert path.parent == tmp_path / "doubts"
    assert find_attacks(tmp_path) == ()
    assert set(read_attack(path).outcome) == {Verdict.AC, Verdict.SUSPECT}


def test_what_only_harms_keeps_its_score(tmp_path: Path) -> None:
    harm = Evidence(Sign.HARM, "the next program: the expert got WA", Verdict.RTE)
    attack = read_attack(record(replace(TRIED, evidence=(harm,)), tmp_path))
    assert (attack.outcome, attack.deserves) == ((Verdict.AC,), 0.75)


@pytest.mark.parametrize("program", ["x = '\udcff'\n", "x = '\ud800'\n", ""])
def test_programs_that_no_file_can_hold_are_still_kept(tmp_path: Path, program: str) -> None:
    assert read_attack(record(replace(TRIED, program=program), tmp_path)).problem == "some_problem"


def test_a_corpus_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "programs").write_text("a file")
    with pytest.raises(InputError, match="--attacks"):
        record(TRIED, tmp_path)


def test_a_log_is_read_as_it_was_written_without_a_torn_end(tmp_path: Path) -> None:
    path = tmp_path / "new" / "log.jsonl"
    for digest in ("one", "two"):
        log = Log(path)
        log.write(replace(TRIED, digest=digest))
        log.close()
        with path.open("ab") as file:
            file.write(b'{"schema_version": 1, "di')
    assert list(read_log(path)) == [replace(TRIED, digest=x) for x in ("one", "two")]


@pytest.mark.parametrize("line", ["[]", "{}", '{"schema_version": 99}', "not JSON"])
def test_another_file_is_no_log(tmp_path: Path, line: str) -> None:
    path = tmp_path / "log.jsonl"
    path.write_text(line + "\n")
    with pytest.raises(InputError, match=r"log\.jsonl:1: not a line.*another --out"):
        list(read_log(path))


def test_no_log_is_an_empty_one(tmp_path: Path) -> None:
    assert list(read_log(tmp_path / "none")) == []
