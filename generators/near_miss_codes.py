# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Locker codes for `near_miss_codes`: size is the number of lockers.

Solutions are slow here when they compare lockers with each other, or try all codes next to a code.
Every shape makes codes that lie next to each other, and lockers with equal codes.
"""

import random

DIGITS = "0123456789abcdef"

EDGES: tuple[list[str], ...] = (
    [],
    ["0000"],
    ["abcd", "abcd", "abcd"],
    ["abcd", "abcd", "abce", "abce"],
    ["0123", "1123", "0023", "0133", "0122"],
    ["0100", "0010", "0100", "0011"],
    ["abab", "baba", "abab", "bbab"],
    ["ffff", "fffff", "ffffe", "eeee"],
)


def edges(size: int, rng: random.Random) -> tuple[list[str]]:
    """Hand-made lists of up to five codes, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_clusters(size: int, rng: random.Random) -> tuple[list[str]]:
    """Codes of all lengths; each is like one of size / 6 others but for up to two digits."""
    centres = [_draw(rng.randint(4, 12), rng) for _ in range(size // 6 + 1)]
    return ([_change(rng.choice(centres), rng.randrange(3), rng) for _ in range(size)],)


def shared_beginnings_hurt_pairs(size: int, rng: random.Random) -> tuple[list[str]]:
    """Codes of one length that differ in their last places only: pairs compare equal for long."""
    beginning, ends = "".join(_draw_around(rng)), _draw_around(rng)
    free = 2 if size < 100 else 4
    return ([beginning + "".join(rng.choices(ends, k=free)) for _ in range(size)],)


def long_codes_hurt_replacements(size: int, rng: random.Random) -> tuple[list[str]]:
    """Codes of 12 digits, two thirds as many: each has 180 others next to it."""
    count = size * 2 // 3
    centres = [_draw(12, rng) for _ in range(count // 8 + 1)]
    return ([_change(rng.choice(centres), rng.randrange(3), rng) for _ in range(count)],)


def copies_hurt_distinct_only(size: int, rng: random.Random) -> tuple[list[str]]:
    """About two lockers for each code, codes of 7 to 10 digits in chains of near misses."""
    chain = [_draw(rng.randint(7, 10), rng)]
    while len(chain) < size // 2:
        fresh = rng.randrange(8) == 0
        chain.append(_draw(rng.randint(7, 10), rng) if fresh else _change(chain[-1], 1, rng))
    return (rng.choices(chain, k=size),)


def _draw(length: int, rng: random.Random) -> str:
    return "".join(rng.choices(DIGITS, k=length))


def _draw_around(rng: random.Random) -> list[str]:
    """Return five digits: two, those as far from the other end, and one from the middle."""
    low, high = rng.sample(range(7), 2)
    places = [low, high, 15 - low, 15 - high, rng.choice((7, 8))]
    return [DIGITS[place] for place in rng.sample(places, 5)]


def _change(code: str, places: int, rng: random.Random) -> str:
    """Return the code with new digits, perhaps the old ones, at so many places."""
    for _ in range(places):
        place = rng.randrange(len(code))
        code = code[:place] + rng.choice(DIGITS) + code[place + 1 :]
    return code
