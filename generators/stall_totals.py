# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tables of amounts for `stall_totals`: size is about the number of amounts.

Solutions are slow here when they handle each amount by itself, or cut a line up again for each
stall. Shapes fix how many amounts have how many digits, signs and needless zeros, so that only
their places and digits are left to chance. The text is what a program reads.
"""

import random

MAX_AMOUNT = 1_000_000

EDGES: tuple[tuple[str, ...], ...] = (
    ("0",),
    ("-1000000",),
    ("0001000", "-000001", "0000000"),
    ("0 0 0 -1",),
    ("1000000 -1000000", "-1000000 1000000"),
    ("1 2 3", "4 5 6", "-7 -8 -9"),
    ("-5 00 5 0 -1", "-010 1 2 3 4"),
    ("1 -2", "30 -40", "500 -600", "7000 08000", "0 -1"),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made tables of up to ten amounts, whatever the size."""
    days = [day.split() for day in rng.choice(EDGES)]
    return (_write([word for day in days for word in day], len(days[0])),)


def random_table(size: int, rng: random.Random) -> tuple[str]:
    """About as many days as stalls, amounts of any length."""
    c = max(1, int(size**0.5) + rng.randint(-1, 1))
    return (_table(max(1, size // c), c, 7, rng),)


def many_stalls_hurt_rereading(size: int, rng: random.Random) -> tuple[str]:
    """Six times as many stalls as days."""
    c = max(1, int((6 * size) ** 0.5) + rng.randint(-1, 1))
    return (_table(max(1, size // c), c, 7, rng),)


def many_days_hurt_line_reads(size: int, rng: random.Random) -> tuple[str]:
    """Twelve stalls, or a single one where there are few days; fewer amounts."""
    c = 12 if size >= 1_000 else rng.randint(1, 2)
    return (_table(max(1, size * 9 // 10 // c), c, 7, rng),)


def small_amounts_hurt_cell_loops(size: int, rng: random.Random) -> tuple[str]:
    """Up to five digits, so that reading takes less; three times as many stalls as days."""
    c = max(1, int((3 * size) ** 0.5) + rng.randint(-1, 1))
    return (_table(max(1, size // c), c, 5, rng),)


def _table(r: int, c: int, digits: int, rng: random.Random) -> str:
    """Return the text of a table, half of whose amounts are negative and a seventh has zeros."""
    words = []
    for place in range(r * c):
        length = place % digits + 1
        amount = rng.randrange(10 ** (length - 1) - (length == 1), 10**length)
        word = str(min(amount, MAX_AMOUNT))
        if place // digits % 7 == 3:
            word = word.zfill(rng.randint(length, 7))
        words.append("-" + word if amount and place // digits % 2 else word)
    rng.shuffle(words)
    return _write(words, c)


def _write(words: list[str], c: int) -> str:
    days = [" ".join(words[start : start + c]) for start in range(0, len(words), c)]
    return "\n".join([f"{len(days)} {c}", *days]) + "\n"
