"""What is written of a suite is what is read of it."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from effbench.identity import Identity, Subset, read_identity, render_identity

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
SUBSETS = st.dictionaries(TEXTS, st.lists(TEXTS, max_size=3).map(tuple), max_size=3)


@given(TEXTS, TEXTS, TEXTS, SUBSETS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_texts_come_back(
    tmp_path: Path, name: str, version: str, canary: str, members: dict[str, tuple[str, ...]]
) -> None:
    subsets = tuple(Subset(*item) for item in members.items())
    path = tmp_path / "suite.toml"
    text = render_identity(name, version, canary, subsets)
    path.write_text(text, encoding="utf-8", newline="\n")
    assert read_identity(tmp_path, path) == Identity(name, version, canary, subsets=subsets)
