from math import comb

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from effbench.scoring.passing import pass_at_k


@st.composite
def _problems(draw: st.DrawFn) -> tuple[list[int], list[int], int]:
    n = draw(st.lists(st.integers(1, 40), min_size=1, max_size=6))
    correct = [draw(st.integers(0, size)) for size in n]
    return n, correct, draw(st.integers(1, min(n)))


@given(_problems())
def test_equals_the_binomial_definition(problems: tuple[list[int], list[int], int]) -> None:
    n, correct, k = problems
    expected = [1 - comb(a - c, k) / comb(a, k) for a, c in zip(n, correct, strict=True)]
    np.testing.assert_allclose(pass_at_k(n, correct, k), expected, rtol=0, atol=1e-13)


@given(_problems())
def test_k_1_is_the_share_of_correct_samples(problems: tuple[list[int], list[int], int]) -> None:
    n, correct, _ = problems
    np.testing.assert_allclose(pass_at_k(n, correct, 1), np.array(correct) / n, rtol=0, atol=1e-14)


@given(_problems())
def test_bounds_are_exact(problems: tuple[list[int], list[int], int]) -> None:
    n, correct, k = problems
    result = pass_at_k(n, correct, k)
    assert ((result >= 0) & (result <= 1)).all()
    assert (result[np.array(correct) == 0] == 0).all()
    certain = np.array(n) - correct < k
    assert (result[certain] == 1).all()


def test_grows_with_k() -> None:
    by_k = [float(pass_at_k([30], [4], k)[0]) for k in range(1, 31)]
    assert by_k == sorted(by_k)


def test_a_million_samples_do_not_overflow() -> None:
    n = 1_000_000
    result = pass_at_k([n, n, n, n], [1, n // 2, n - 1, 0], n // 2)
    np.testing.assert_allclose(result, [0.5, 1.0, 1.0, 0.0], rtol=0, atol=1e-12)


def test_keeps_the_shape() -> None:
    assert pass_at_k([[4, 4], [5, 6]], [[0, 1], [2, 3]], 2).shape == (2, 2)
    assert pass_at_k([], [], 1).shape == (0,)


@pytest.mark.parametrize(
    ("n", "correct", "k", "message"),
    [
        ([5], [1], 0, "k >= 1"),
        ([9, 5], [1, 1], 6, "exceeds the 5 samples"),
        ([5], [6], 1, "between 0 and n"),
        ([5], [-1], 1, "between 0 and n"),
        ([-5], [0], 1, "exceeds"),
        ([5, 5], [1], 1, "shape"),
        ([5.0], [1], 1, "integers"),
    ],
)
def test_rejects(n: list[int], correct: list[int], k: int, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        pass_at_k(n, correct, k)
