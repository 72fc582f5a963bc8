# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Lists of songs for `jukebox_rounds`: size is the number of plays.

Solutions are slow here when they go on from every place: it takes long until a song comes too
often. Between the songs of a long series there are short rounds of songs of their own, so that
there is much to count.
"""

import random

EDGES: tuple[tuple[list[int], int], ...] = (
    ([], 1),
    ([3], 1),
    ([3], 2),
    ([5, 5], 1),
    ([5, 5], 2),
    ([1, 2, 3, 4], 1),
    ([1, 1, 1, 1, 1], 2),
    ([1, 2, 2, 1, 1, 2, 2], 2),
    ([1, 1, 2, 2, 2, 1, 2, 1, 1, 1], 3),
    ([0, 0, 0, 9, 0, 0, 0, 9, 9, 0, 0, 0], 3),
    ([4, 4, 4, 4, 8, 8, 8, 8, 4, 4, 4, 4, 8], 4),
    ([7] * 12 + [6] * 10, 10),
)


def edges(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Hand-made lists of few plays, whatever the size."""
    plays, times = rng.choice(EDGES)
    return list(plays), times


def random_songs(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Songs at random, and short rounds between them; very few songs in a short list."""
    if size < 50:
        return [rng.randrange(3) for _ in range(size)], rng.randint(1, 3)
    songs = size // 8
    return _mix([rng.randrange(songs) for _ in range(size)], 3, size, rng), 3


def long_series_hurt_single_places(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Every song once a series, in another order each time: no song comes too early."""
    times = 2
    return _mix(_go_round(size, max(1, size // 12), rng), times, size, rng), times


def many_times_hurt_short_lists(size: int, rng: random.Random) -> tuple[list[int], int]:
    """As before, but each song has to come several times."""
    times = 5 if size > 50 else rng.randint(2, 3)
    return _mix(_go_round(size, max(1, size // 30), rng), times, size, rng), times


def blocks_of_songs_hurt_sets(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Blocks in which a few songs come equally often; many of them follow each other."""
    times = 4 if size > 50 else rng.randint(1, 2)
    plays: list[int] = []
    songs = list(range(max(2, size // 9)))
    while len(plays) < size:
        rng.shuffle(songs)
        for low in range(0, len(songs), 3):
            block = songs[low : low + 3] * times
            rng.shuffle(block)
            plays += block
    return plays[:size], times


def _go_round(size: int, songs: int, rng: random.Random) -> list[int]:
    plays: list[int] = []
    while len(plays) < size:
        plays += rng.sample(range(songs), songs)
    return plays


def _mix(plays: list[int], times: int, size: int, rng: random.Random) -> list[int]:
    """Return as many plays as size says, about half of them in rounds of a single new song."""
    new = 50_000
    mixed: list[int] = []
    for song in plays:
        mixed.append(song)
        while rng.random() < 1 / (times + 1):
            mixed += [new] * times
            new += 1
        if len(mixed) >= size:
            break
    return mixed[:size]
