# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Logs and spans for `main_culprits`: size is the number of codes, and nearly that of spans.

Solutions are slow here when they look at all entries of each span. About half of the spans have a
main culprit, some of them just so.
"""

import random

Arguments = tuple[list[int], list[tuple[int, int]]]

EDGES: tuple[Arguments, ...] = (
    ([1], []),
    ([65_535], [(0, 1), (0, 1)]),
    ([3, 3, 4, 4], [(0, 4), (0, 3), (1, 4), (1, 3), (2, 4)]),
    ([1, 2, 3, 4, 5], [(0, 5), (2, 3), (4, 5)]),
    ([9, 1, 9, 1, 9], [(0, 5), (0, 4), (1, 4), (1, 5)]),
    ([2, 1, 3, 5, 7, 4, 6], [(0, 7), (0, 2), (0, 3), (3, 7)]),
    ([6, 5, 3, 3, 5, 6, 3], [(0, 7), (1, 6), (2, 7), (2, 4)]),
    ([8, 8, 8, 8, 8, 8], [(0, 6), (0, 6), (2, 5)]),
    ([1, 1, 2, 2, 2, 3], [(0, 6), (0, 5), (1, 6), (2, 6), (1, 4)]),
    ([1] * 8 + [2] * 8, [(0, 16), (0, 15), (1, 16), (4, 13)]),
)


def edges(size: int, rng: random.Random) -> Arguments:
    """Hand-made logs of few entries, whatever the size."""
    codes, spans = rng.choice(EDGES)
    return list(codes), list(spans)


def random_codes(size: int, rng: random.Random) -> Arguments:
    """Codes at random: only some very short spans have a main culprit; few codes in a short log."""
    most = 65_535 if size > 40 else 3
    codes = [rng.randint(1, most) for _ in range(size)]
    return codes, [_draw(size, rng) for _ in range(_count(size))]


def bursts_of_errors_hurt_counting(size: int, rng: random.Random) -> Arguments:
    """Again and again one code comes for a while, mixed with others; spans begin there."""
    codes: list[int] = []
    while len(codes) < size:
        culprit = rng.randint(1, 65_535 if size > 40 else 4)
        length = rng.choice((3, 12, 60, max(1, size // 5)))
        share = rng.uniform(0.4, 0.8)
        codes += [culprit if rng.random() < share else _other(size, rng) for _ in range(length)]
    return codes[:size], [_draw(size, rng) for _ in range(_count(size))]


def one_code_of_half_hurts_short_cuts(size: int, rng: random.Random) -> Arguments:
    """A single code makes up about one half of the whole log: just more here, just less there."""
    culprit = rng.randint(1, 65_535 if size > 40 else 3)
    codes: list[int] = []
    while len(codes) < size:
        pair = [culprit, _other(size, rng)]
        if rng.random() < 0.1:
            pair[rng.randrange(2)] = rng.choice((culprit, _other(size, rng)))
        rng.shuffle(pair)
        codes += pair
    return codes[:size], [_draw(size, rng) for _ in range(_count(size))]


def two_codes_by_turns_hurt_leads(size: int, rng: random.Random) -> Arguments:
    """Two codes share each part of the log, and another two the next one."""
    codes: list[int] = []
    while len(codes) < size:
        pair = [_other(size, rng), _other(size, rng)]
        codes += [rng.choice(pair) for _ in range(rng.choice((4, 30, max(1, size // 3))))]
    return codes[:size], [_draw(size, rng) for _ in range(_count(size))]


def _other(size: int, rng: random.Random) -> int:
    return rng.randint(1, 65_535 if size > 40 else 4)


def _count(size: int) -> int:
    return size * 6 // 5 + 1


def _draw(size: int, rng: random.Random) -> tuple[int, int]:
    """Return a span; one half of them are long, of a third to two thirds of the log."""
    if size > 40 and rng.random() < 0.5:
        length = rng.randint(size // 3, size * 2 // 3)
    else:
        length = min(size, int(2 ** rng.uniform(0, size.bit_length() - 1)))
    first = rng.randint(0, size - length)
    return first, first + length
