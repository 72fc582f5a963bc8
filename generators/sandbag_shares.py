# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Villages and bags for `sandbag_shares`: size is the number of villages.

Solutions are slow here when they hand out bags one by one, or the rest of them, up to one for each
village. Small inputs have small lengths, so that many quotients are equal.
"""

import random

EDGES: tuple[tuple[list[int], list[int]], ...] = (
    ([1], [0, 1, 9]),
    ([100_000], [5_000]),
    ([5, 5, 5], [0, 1, 2, 3, 4, 5, 6, 7]),
    ([6, 4, 2, 12, 3], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]),
    ([1, 100], [1, 50, 99, 100, 101, 102, 103]),
    ([1, 1, 1, 1, 1, 40], [30, 38, 39, 40, 41, 42, 44, 45]),
    ([10, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], [5, 9, 10, 11, 15, 19, 20, 21, 30]),
    ([3, 2, 3, 1], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
    ([3, 2, 3, 4, 5, 5, 6, 1], [28, 15, 18, 1, 17]),
    ([1, 1], [0, 3, 7, 2, 1]),
    ([99_999, 100_000, 99_998], [1, 2, 3, 4, 5, 6, 7]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made villages, whatever the size."""
    return _write(*rng.choice(EDGES))


def random_lengths(size: int, rng: random.Random) -> tuple[str]:
    """Dikes of any length."""
    most = _most(size)
    lengths = [rng.randint(1, most) for _ in range(size)]
    return _write(lengths, _ask(size, rng))


def few_long_dikes_hurt_equal_guesses(size: int, rng: random.Random) -> tuple[str]:
    """Many short dikes and a few very long ones: exact shares are far from the bags handed out."""
    most = _most(size)
    lengths = [max(1, most // rng.randint(1, 100)) for _ in range(size)]
    return _write(lengths, _ask(size, rng))


def multiples_make_equal_quotients(size: int, rng: random.Random) -> tuple[str]:
    """Lengths are multiples of one number: very many quotients are equal."""
    step = max(1, _most(size) // (4 * size))
    lengths = [step * rng.randint(size, 4 * size) for _ in range(size)]
    return _write(lengths, _ask(size, rng))


def rest_for_every_other_hurts_heaps(size: int, rng: random.Random) -> tuple[str]:
    """Lengths in two groups, one ten times the other."""
    most = _most(size)
    lengths = [rng.randint(most // 2, most) // rng.choice((1, 10)) + 1 for _ in range(size)]
    return _write([min(length, most) for length in lengths], _ask(size, rng))


def _most(size: int) -> int:
    """Return the largest length."""
    return 12 if size < 40 else 100_000


def _ask(size: int, rng: random.Random) -> list[int]:
    """Return different numbers of bags."""
    if size < 40:
        return rng.sample(range(4 * size + 2), 5)
    most = size * size // 8
    return [rng.randint(most // 3, most) for _ in range(4 + size // 400)]


def _write(lengths: list[int], questions: list[int]) -> tuple[str]:
    lines = [[len(lengths), len(questions)], lengths, questions]
    return ("\n".join(" ".join(map(str, line)) for line in lines) + "\n",)
