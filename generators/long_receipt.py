# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Receipts for `long_receipt`: size is the number of lines, more or less.

Solutions are slow here when they turn a total into digits anew after every line, or keep it in many
small groups of digits. Prices have up to 4,200 digits, but at level 0 (sizes up to 30) up to 60.
The text is what a program reads.
"""

import random

MOST_DIGITS = 4200
SMALL_SIZE, SMALL_DIGITS = 30, 60
MOST_QUANTITY = 999_999_999

EDGES: tuple[tuple[list[str], list[tuple[int, int]]], ...] = (
    (["0"], [(1, 1)]),
    (["7"], [(1, 1)]),
    (["0", "10"], [(5, 1), (10, 2), (1, 1)]),
    (["1", "9" * 30], [(1, 2), (1, 1), (1, 1)]),
    (["1" + "0" * 40], [(1, 1), (9, 1), (90, 1)]),
    (["100200300", "5"], [(MOST_QUANTITY, 1), (2, 2), (MOST_QUANTITY, 2)]),
    (["1" + "0" * 17 + "1", "9" * 18], [(1, 1), (1, 2), (11, 2)]),
    (["9" * 4200, "1"], [(1, 1), (1, 2), (MOST_QUANTITY, 1)]),
    (["12", "3", "45"], [(2, 3), (1, 1), (7, 2), (2, 3), (86, 1)]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made receipts of up to five lines, whatever the size."""
    return (_write(*rng.choice(EDGES)),)


def tiny_prices(size: int, rng: random.Random) -> tuple[str]:
    """Up to four articles that cost up to 20 each, some of them nothing; up to five lines."""
    prices = [str(rng.choice((0, 5, 10, rng.randint(0, 20)))) for _ in range(rng.randint(1, 4))]
    lines = [
        (rng.choice((1, 2, 10, 99)), rng.randint(1, len(prices))) for _ in range(rng.randint(1, 5))
    ]
    return (_write(prices, lines),)


def random_prices_hurt_conversions(size: int, rng: random.Random) -> tuple[str]:
    """Ten articles, the prices of which have all the digits that are allowed."""
    return (_write(*_draw([_most_digits(size)] * 10, "0123456789", size, rng)),)


def nines_hurt_carries(size: int, rng: random.Random) -> tuple[str]:
    """The digits of every price are nines, and every second line adds something short."""
    most = _most_digits(size)
    prices = ["9" * length for length in (most, 1, most - 1, 2, most - 2, 9, most, 1)]
    lines = [
        (rng.randint(1, MOST_QUANTITY), 2 * rng.randint(1, 4) - line % 2)
        for line in range(1, size * 6 // 5 + 2)
    ]
    return (_write(prices, lines),)


def round_prices_hurt_groups(size: int, rng: random.Random) -> tuple[str]:
    """Most digits are 0, so that groups of digits begin with zeros."""
    return (_write(*_draw([_most_digits(size)] * 10, "00000000000000000012", size, rng)),)


def uneven_prices_hurt_conversions(size: int, rng: random.Random) -> tuple[str]:
    """Prices of very different lengths, the longest of which comes first."""
    most = _most_digits(size)
    lengths = [max(1, most * part // 8) for part in range(8, 0, -1)]
    return (_write(*_draw(lengths, "0123456789", size * 6 // 5, rng)),)


def _most_digits(size: int) -> int:
    return SMALL_DIGITS if size <= SMALL_SIZE else MOST_DIGITS


def _draw(
    lengths: list[int], digits: str, size: int, rng: random.Random
) -> tuple[list[str], list[tuple[int, int]]]:
    """Return prices of these lengths and lines, the first one of the first article.

    Further lines are about as many of each article, in any order.
    """
    prices = [
        rng.choice("123456789") + "".join(rng.choices(digits, k=length - 1)) for length in lengths
    ]
    articles = [1 + place % len(lengths) for place in range(1, max(size, 2))]
    rng.shuffle(articles)
    return prices, [(rng.randint(1, MOST_QUANTITY), article) for article in [1, *articles]]


def _write(prices: list[str], lines: list[tuple[int, int]]) -> str:
    written = [f"{quantity} {article}" for quantity, article in lines]
    return "\n".join([f"{len(prices)} {len(lines)}", *prices, *written]) + "\n"
