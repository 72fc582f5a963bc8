# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Songs of an evening for `radio_shows`: size is the number of songs.

Solutions are slow here when they try every beginning of a show together with every end.
"""

import random

SHOWS = 4
EDGES: tuple[tuple[int, list[int]], ...] = (
    (1, [7]),
    (1, [3, 3, 3, 3]),
    (2, [5, 5]),
    (3, [9, 9, 9, 9, 9]),
    (2, [1, 2, 3, 1, 2, 3]),
    (2, [4, 1, 4, 4, 2, 1, 2]),
    (5, [1, 1, 1, 1, 1, 1, 1]),
    (3, [2, 1, 1, 1, 2, 2, 1, 2, 2]),
    (4, [1, 2, 1, 2, 1, 2, 1, 2, 1]),
    (8, [3, 3, 3, 3, 3, 3, 3, 3]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """A hand-made list of songs, whatever the size."""
    return _write(*rng.choice(EDGES))


def random_artists(size: int, rng: random.Random) -> tuple[str]:
    """Each song is by any of some artists."""
    artists = size // 12 + 3
    return _write(_draw_shows(size, rng), [rng.randint(1, artists) for _ in range(size)])


def few_artists_hurt_every_end(size: int, rng: random.Random) -> tuple[str]:
    """A handful of artists, some more often than others."""
    songs = [min(rng.randint(1, 9), rng.randint(1, 9)) for _ in range(size)]
    return _write(_draw_shows(size, rng), songs)


def repeats_in_a_row(size: int, rng: random.Random) -> tuple[str]:
    """Some artists have several songs in a row, and shows of unequal length are best."""
    artists = size // 6 + 2
    songs: list[int] = []
    while len(songs) < size:
        songs += [rng.randint(1, artists)] * rng.choice((1, 1, 2, 3, 5))
    return _write(_draw_shows(size, rng), songs[:size])


def fashions_come_and_go(size: int, rng: random.Random) -> tuple[str]:
    """Most artists are played in some part of the evening only, and more and more often."""
    songs = []
    for place in range(size):
        middle = place * (size // 25) // max(1, size)
        width = max(1, 14 - place * 12 // max(1, size)) if size > 60 else 1
        songs.append(1 + middle + rng.randint(0, width))
    return _write(_draw_shows(size, rng), songs)


def _draw_shows(size: int, rng: random.Random) -> int:
    """The number of shows, always the same but for short evenings."""
    if size < 60:
        return rng.randint(1, min(max(1, size), 4))
    return SHOWS


def _write(shows: int, songs: list[int]) -> tuple[str]:
    """Return the text of an input."""
    return (f"{len(songs)} {shows}\n{' '.join(map(str, songs))}\n",)
