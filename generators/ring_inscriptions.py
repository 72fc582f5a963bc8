# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Rings for `ring_inscriptions`: size sets the number of letters of all of them.

Solutions are slow here when they compare all rotations of long rings, or all pairs of rings. Every
shape makes rings that are rotations of each other, and such that nearly are.
"""

import random

EDGES: tuple[list[str], ...] = (
    [],
    ["a"],
    ["a", "a", "aa", "b"],
    ["ab", "ba", "abab", "baba"],
    ["abc", "acb", "bca", "cba"],
    ["aab", "aba", "abb", "bba"],
    ["aabab", "abaab", "babaa", "aaabb"],
    ["aabaabab", "aababaab", "abaababa", "aaababab"],
    ["zzzz", "zzz", "zzzzz", "zzzz"],
    ["abcabc", "abc", "cabcab", "acbacb"],
)


def edges(size: int, rng: random.Random) -> tuple[list[str]]:
    """Hand-made lists of up to four rings, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_rings(size: int, rng: random.Random) -> tuple[list[str]]:
    """Rings of up to 900 random letters; most are rotations of others, some read backwards."""
    rings: list[str] = []
    left = size * 6
    while left > 0:
        length = rng.randint(1, 6) if size < 100 else rng.randint(100, 900)
        ring = "".join(rng.choices("abcdk"[: rng.randint(2, 5)], k=length))
        if rings and rng.random() < 0.6:
            ring = rng.choice(rings)[:: rng.choice((1, 1, -1))]
        rings.append(_turn(ring, rng))
        left -= len(ring)
    return (rings,)


def shuffled_parts_hurt_pairs(size: int, rng: random.Random) -> tuple[list[str]]:
    """Rings of the same parts in another order: equally many of each letter in all of them."""
    parts = ["a", "a", "b", "b"]
    if size >= 100:
        parts = ["".join(rng.choices("abcde", k=10)) for _ in range(30)]
    count = size // 4 if size < 100 else size * 4 // 300
    rings: list[str] = []
    for _ in range(count):
        rng.shuffle(parts)
        rings.append(_turn(rng.choice([*rings, "".join(parts), "".join(parts)][-3:]), rng))
    return (rings,)


def repeated_pattern_hurts_all_rotations(size: int, rng: random.Random) -> tuple[list[str]]:
    """Four times a pattern that repeats for long, with one odd letter somewhere."""
    letters = size if size >= 100 else 5
    pattern = "".join(rng.choices("abc", k=rng.randint(letters // 80 + 1, letters // 40 + 2)))
    ring = (pattern * letters)[:letters]
    rings = []
    for _ in range(4):
        place = rng.randrange(letters)
        odd = ring[:place] + rng.choice("ab") + ring[place:]
        rings.append(_turn(odd, rng))
    return ([*rings, _turn(rng.choice(rings), rng), _turn(rings[0][::-1], rng)],)


def nested_pattern_hurts_all_rotations(size: int, rng: random.Random) -> tuple[list[str]]:
    """Rings of which every part recurs somewhere: each pattern is made of the two before it."""
    older, newer = rng.sample("abcdef", 2)
    limit = size // 4 if size >= 100 else 4
    while len(older) + len(newer) <= limit:
        older, newer = newer, newer + older
    ring = (newer + older + newer)[:limit]
    others = [ring[:-1] + older[0], ring[::-1], ring + newer[0]]
    return ([_turn(other, rng) for other in (ring, ring, *others)],)


def _turn(ring: str, rng: random.Random) -> str:
    """Return the ring, read from another letter."""
    start = rng.randrange(len(ring))
    return ring[start:] + ring[:start]
