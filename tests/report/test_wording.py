"""Words of reports: numbers of things, and lines that break between parts only."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from effbench.report.wording import count, fill


def test_one_thing_has_no_s() -> None:
    assert [count(n, "model") for n in (0, 1, 2)] == ["0 models", "1 model", "2 models"]


def test_lines_break_between_parts() -> None:
    assert list(fill(["a 1", "b 2", "c 3"], 10, ", ")) == ["a 1, b 2", "c 3"]
    assert list(fill(["much too long", "b"], 5)) == ["much too long", "b"]
    assert list(fill([], 5)) == []


@given(st.lists(st.text("ab ", min_size=1, max_size=8)), st.integers(1, 30))
def test_no_part_is_lost_and_none_is_broken(parts: list[str], width: int) -> None:
    lines = list(fill(parts, width, "|"))
    assert "|".join(lines) == "|".join(parts)
    assert all(len(line) <= width or line in parts for line in lines)
