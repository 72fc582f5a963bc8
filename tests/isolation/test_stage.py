"""What is known of native guests before one is started."""

from __future__ import annotations

from pathlib import Path

import pytest

from effbench.isolation.stage import describe_guest


def test_runtime_covers_every_file_of_the_guest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    guest = tmp_path / "sandbox" / "guest"
    guest.mkdir(parents=True)
    monkeypatch.setattr("effbench.isolation.stage.payload_root", lambda: tmp_path)
    known = set()
    for name, text in (("a.py", "1"), ("a.py", "2"), ("b.py", "2")):
        (guest / name).write_text(text)
        known.add(describe_guest()["guest_code"])
    assert len(known) == 3
    assert describe_guest() == describe_guest()
