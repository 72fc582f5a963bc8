# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Ticket numbers for `digit_twins`: size is the number of codes.

Solutions are slow here when they look at pairs of codes, or at single digits in Python. The shapes
differ in the length of the codes and in how many twins there are.
"""

import random

MAX_DIGITS = 15

EDGES: tuple[list[int], ...] = (
    [],
    [7],
    [0, 0, 0],
    [1, 10, 100, 1_000],
    [10, 1, 100, 10],
    [112, 122, 221, 12, 21],
    [33, 24, 15, 51, 42],
    [55, 55, 55, 55],
    [10**15 - 1, 10**14, 10**15 - 1],
    [987_654_321_012_345, 543_210_123_456_789, 10],
)


def edges(size: int, rng: random.Random) -> tuple[list[int]]:
    """Hand-made lists of up to five codes, whatever the size."""
    return (list(rng.choice(EDGES)),)


def small_codes(size: int, rng: random.Random) -> tuple[list[int]]:
    """Codes of one to three of the digits 0 to 3."""
    return ([int("".join(rng.choices("0123", k=rng.randint(1, 3)))) for _ in range(size)],)


def random_lengths(size: int, rng: random.Random) -> tuple[list[int]]:
    """Codes of all lengths; the short ones have twins."""
    return ([_draw(rng.randint(1, MAX_DIGITS), rng) for _ in range(size)],)


def long_codes_hurt_digit_loops(size: int, rng: random.Random) -> tuple[list[int]]:
    """Codes of 14 or 15 digits, few of them twins."""
    codes = [_draw(rng.randint(14, MAX_DIGITS), rng) for _ in range(size)]
    for _ in range(size // 8):
        codes[rng.randrange(size)] = _shuffle(rng.choice(codes), rng)
    return (codes,)


def shuffled_digits_hurt_listing_pairs(size: int, rng: random.Random) -> tuple[list[int]]:
    """Three families of twins, each some 12 digits in all orders: a third of all pairs are twins.

    The families differ in one digit, and have the same digits or the same sum of digits.
    """
    rest = [rng.randint(1, 9) for _ in range(9)]
    families = [start + rest for start in ([1, 1, 3], [1, 3, 3], [1, 2, 2])]
    codes = [int("".join(map(str, digits))) for digits in families]
    return ([_shuffle(rng.choice(codes), rng) for _ in range(size)],)


def two_digits_hurt_comparisons(size: int, rng: random.Random) -> tuple[list[int]]:
    """Codes of 10 to 15 digits that are all zero or one other digit: large families of twins."""
    digit = rng.choice("123456789")
    codes = []
    for _ in range(size):
        tail = rng.choices("0" + digit, k=rng.randint(9, MAX_DIGITS - 1))
        codes.append(int(digit + "".join(tail)))
    return (codes,)


def _draw(n_digits: int, rng: random.Random) -> int:
    return rng.randrange(10 ** (n_digits - 1) if n_digits > 1 else 0, 10**n_digits)


def _shuffle(code: int, rng: random.Random) -> int:
    """Return the digits of a code in another order, the first of them not zero."""
    digits = list(str(code))
    while True:
        rng.shuffle(digits)
        if digits[0] != "0" or len(digits) == 1:
            return int("".join(digits))
