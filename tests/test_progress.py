"""What an evaluation says while it runs."""

from __future__ import annotations

import pytest

from effbench.progress import ProgressBar


def test_notes_hold_no_control_characters(capsys: pytest.CaptureFixture[str]) -> None:
    with ProgressBar() as bar:
        bar.note("moved: \x1b]0;title\x07\x1b[2J\nOverflowError")
    said = capsys.readouterr().err
    assert "moved:" in said and "OverflowError" in said
    assert not {"\x1b", "\x07"} & set(said)
