"""Our own versions of what ENAMEL's generators call."""

from __future__ import annotations

import random

import pytest

from effbench.importers.enamel_helpers import (
    is_prime_number,
    rand_parens,
    rand_primality,
    rand_probably_prime,
)


def test_primes_are_recognised() -> None:
    sieve = [n for n in range(2000) if n > 1 and all(n % d for d in range(2, int(n**0.5) + 1))]
    assert [n for n in range(-5, 2000) if is_prime_number(n)] == sieve
    assert is_prime_number((1 << 61) - 1)
    assert not is_prime_number(3_215_031_751)  # fools the bases 2, 3, 5, 7


@pytest.mark.parametrize("size", [0, 3, 5, 1000, 10**18])
def test_random_primes_are_of_the_order_asked_for(size: int) -> None:
    random.seed(size)
    for _ in range(20):
        prime = rand_probably_prime(size)
        assert max(size, 3) // 2 <= prime <= max(size, 3)
        assert is_prime_number(prime)


def test_primality_cases_take_turns() -> None:
    random.seed(1)
    prime, square, product = (rand_primality(10**6, 1, cid) for cid in range(3))
    assert is_prime_number(prime)
    assert is_prime_number(round(square**0.5))
    assert round(square**0.5) ** 2 == square
    assert not is_prime_number(product)
    fixed = [rand_primality(100, 0, cid) for cid in range(4)]
    assert [is_prime_number(n) for n in fixed] == [False, False, True, False]


def is_balanced(text: str) -> bool:
    depth = 0
    for character in text:
        depth += 1 if character == "<" else -1
        if depth < 0:
            return False
    return depth == 0


@pytest.mark.parametrize("size", [0, 1, 2, 7, 100, 1000])
def test_brackets_are_balanced_if_and_only_if_valid(size: int) -> None:
    random.seed(size)
    valid = rand_parens(size, par="<>")
    assert is_balanced(valid)
    assert len(valid) == size + size % 2
    assert not is_balanced(rand_parens(size, valid=False, par="<>"))


def test_separators_stand_between_top_level_groups() -> None:
    random.seed(1)
    groups = rand_parens(1000, sep=" ").split(" ")
    assert len(groups) > 1
    for group in groups:
        assert is_balanced(group.replace("(", "<").replace(")", ">"))
        assert group
        depths = [group[: i + 1].count("(") - group[: i + 1].count(")") for i in range(len(group))]
        assert depths.index(0) == len(group) - 1
