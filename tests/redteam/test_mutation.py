"""Changed inputs are values of the same kind, and really changed."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from effbench import codec
from effbench.redteam.mutation import mutate

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner)
        | st.tuples(inner, inner)
        | st.dictionaries(st.integers() | st.text(), inner)
    ),
    max_leaves=12,
)


@given(st.lists(VALUES, max_size=3).map(tuple), st.integers(0, 2**32))
def test_whatever_is_changed_can_still_be_sent_to_a_guest(
    arguments: tuple[object, ...], seed: int
) -> None:
    before = codec.encode(arguments)
    changed = mutate(arguments, random.Random(seed))
    assert len(changed) == len(arguments)
    codec.encode(changed)
    assert codec.encode(arguments) == before


@given(st.integers(0, 2**32))
def test_same_seed_same_change(seed: int) -> None:
    arguments = ([3, 1, 2], "4 5\n6 -7\n", {"a": (1, 2.5)})
    assert mutate(arguments, random.Random(seed)) == mutate(arguments, random.Random(seed))


def test_lists_get_shorter_longer_and_out_of_order() -> None:
    numbers = list(range(10))
    seen = [mutate((numbers,), random.Random(seed))[0] for seed in range(200)]
    lengths = {len(each) for each in seen if isinstance(each, list)}
    assert min(lengths) < 10 < max(lengths)
    assert numbers[::-1] in seen
    assert numbers not in [each for each in seen if sorted(each) != numbers]  # type: ignore[arg-type]


def test_numbers_in_the_text_of_a_program_change() -> None:
    text = "2\n10 20\n"
    seen = {mutate((text,), random.Random(seed))[0] for seed in range(300)}
    assert "2\n10 21\n" in seen
    assert len(seen) > 20
