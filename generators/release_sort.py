# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tags for `release_sort`: size is the number of tags.

Solutions are slow here when they take tags apart more than once, or compare them part by part in
Python. Tags differ late, and many have parts of both kinds at the same place.
"""

import random

WORDS = ("a", "b", "rc", "RC", "beta", "alpha", "dev", "Z", "0a", "1b", "10x", "build", "rc1")

EDGES: tuple[list[str], ...] = (
    [],
    ["0.0.0"],
    ["999999.999999.999999", "999999.999999.999999-999999.zzzzzzzz", "0.0.0-0"],
    ["1.0.0", "1.0.0-a", "1.0.0", "1.0.0-a", "1.0.1-a"],
    ["2.0.0", "10.0.0", "1.10.0", "1.9.0", "1.1.10", "1.1.9"],
    ["1.0.0-a.1", "1.0.0-a", "1.0.0-a.a", "1.0.0-1", "1.0.0-ab", "1.0.0-a.1.0"],
    ["1.0.0-10", "1.0.0-9", "1.0.0-9a", "1.0.0-A", "1.0.0-a", "1.0.0-0a", "1.0.0-999999"],
    ["1.0.0-rc.2", "1.0.0-rc.10", "1.0.0-rc10", "1.0.0-rc2", "1.0.0-rc.1x"],
    ["1.2.3-1.1.1.1.1.1.1.1", "1.2.3-1.1.1.1.1.1.1", "1.2.3-1.1.1.1.1.1.1.a"],
)


def edges(size: int, rng: random.Random) -> tuple[list[str], int]:
    """Hand-made lists of up to seven tags, whatever the size."""
    return rng.choice(EDGES).copy(), rng.choice((1, 1, 2, 1_000))


def random_tags(size: int, rng: random.Random) -> tuple[list[str], int]:
    """All kinds of tags, a third of them without parts after the numbers."""
    cores = [_core(rng) for _ in range(size // 6 + 1)]
    tags = [_tag(rng.choice(cores), rng.choice((0, 1, 1, 2, 2, 3)), rng) for _ in range(size)]
    return tags, _page(size)


def long_ends_hurt_comparing_parts(size: int, rng: random.Random) -> tuple[list[str], int]:
    """Three fifths as many tags of few versions, with many parts that are equal at first."""
    beginnings = [f"{_core(rng)}-{_parts(3, rng)}" for _ in range(3)]
    count = max(1, size * 3 // 5)
    tags = [f"{rng.choice(beginnings)}.{_parts(rng.randint(2, 4), rng)}" for _ in range(count)]
    return tags, _page(count)


def newest_first_hurts_comparing_numbers(size: int, rng: random.Random) -> tuple[list[str], int]:
    """A history backwards with slips: versions count down, each with some pre-releases."""
    tags = []
    for number in range(size, 0, -1):
        core = f"{number // 400}.{number // 20 % 20}.{number // 4 % 5 + 8}"
        tags.append(_tag(core, rng.choice((0, 1, 2)), rng))
    for _ in range(size // 4):
        place, other = rng.randrange(size), rng.randrange(size)
        tags[place], tags[other] = tags[other], tags[place]
    return tags, _page(size)


def copies_hurt_taking_apart_again(size: int, rng: random.Random) -> tuple[list[str], int]:
    """Each tag occurs about twice, twice as many tags in all."""
    distinct = [_tag(_core(rng), rng.choice((0, 1, 2, 3)), rng) for _ in range(size)]
    count = size * 3 // 2
    return rng.choices(distinct, k=count), _page(count)


def _page(count: int) -> int:
    """Return a size of pages that makes few of them, but single tags of short lists."""
    return count // 90 + 1


def _core(rng: random.Random) -> str:
    return f"{rng.randrange(12)}.{rng.randrange(30)}.{rng.choice((0, 1, 2, 9, 10, 11, 100))}"


def _tag(core: str, parts: int, rng: random.Random) -> str:
    return f"{core}-{_parts(parts, rng)}" if parts else core


def _parts(count: int, rng: random.Random) -> str:
    """Return so many parts, numbers and words, joined by dots."""
    return ".".join(
        rng.choice(WORDS) if rng.random() < 0.4 else str(rng.randrange(rng.choice((12, 12, 10**6))))
        for _ in range(count)
    )
