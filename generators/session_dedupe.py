# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Click logs for `session_dedupe`: events (time, user, key) in order of time, and a window.

Solutions are slow here when they look at many events to judge one. The shapes differ in how many
kept events a window holds, how many lie behind it, and how often one pair comes back. Windows are
short against the log: were all events in one window, keeping first occurrences would do.
"""

import random
from string import ascii_lowercase

Event = tuple[int, str, str]
Pair = tuple[str, str]

EDGES: tuple[tuple[list[Event], int], ...] = (
    ([], 5),
    ([(0, "a", "b")], 0),
    ([(0, "a", "b"), (0, "a", "b"), (0, "a", "b")], 0),
    ([(3, "a", "b"), (3, "a", "b"), (4, "a", "b")], 1),
    ([(0, "a", "b"), (4, "a", "b"), (5, "a", "b"), (9, "a", "b"), (10, "a", "b")], 5),
    ([(1, "a", "bc"), (1, "ab", "c"), (1, "bc", "a"), (1, "a", "bc")], 10),
    ([(999_000_000, "a", "b"), (999_999_999, "a", "b"), (1_000_000_000, "a", "b")], 1_000_000),
)


def edges(size: int, rng: random.Random) -> tuple[list[Event], int]:
    """Hand-made logs of up to five events, whatever the size."""
    events, window = rng.choice(EDGES)
    return list(events), window


def random_log(size: int, rng: random.Random) -> tuple[list[Event], int]:
    """Each pair occurs about 32 times, evenly spread; one event in six is kept."""
    users, keys = _draw_words(size // 40 + 2, rng), _draw_words(40, rng)
    pairs = [(rng.choice(users), rng.choice(keys)) for _ in range(size // 32 + 1)]
    return _stamp(rng.choices(pairs, k=size), rng), size // 6


def new_pairs_hurt_scans(size: int, rng: random.Random) -> tuple[list[Event], int]:
    """One pair in twelve is new: a search for an earlier event goes all the way for nothing.

    The others repeat an event at most a window back, so that a window stays full of kept events.
    """
    users, keys = _draw_words(size // 40 + 2, rng), _draw_words(40, rng)
    window = size // 14 + 1
    log: list[Pair] = []
    for _ in range(size):
        if not log or rng.randrange(12) == 0:
            log.append((rng.choice(users), rng.choice(keys)))
        else:
            log.append(log[rng.randrange(max(0, len(log) - window), len(log))])
    return _stamp(log, rng), window


def hot_pairs_hurt_histories(size: int, rng: random.Random) -> tuple[list[Event], int]:
    """Four pairs make up the log and are kept time and again: the history of each is long.

    The four are one word cut in two at different places, the same text when joined.
    """
    word = _draw_word(13, rng)
    pairs = [(word[:cut], word[cut:]) for cut in rng.sample(range(1, 13), 4)]
    return _stamp(rng.choices(pairs, k=size), rng), 20


def cut_words_hurt_joined_names(size: int, rng: random.Random) -> tuple[list[Event], int]:
    """Few words, cut in two at all places: twelve pairs each that are the same text when joined."""
    words = [_draw_word(13, rng) for _ in range(size // 320 + 1)]
    cuts = [(rng.choice(words), rng.randint(1, 12)) for _ in range(size)]
    return _stamp([(word[:cut], word[cut:]) for word, cut in cuts], rng), size // 4


def _stamp(log: list[Pair], rng: random.Random) -> list[Event]:
    """Give the log times from 0 on that grow by 0, 1 or 2 from event to event."""
    time = 0
    events = []
    for user, key in log:
        events.append((time, user, key))
        time += rng.randrange(3)
    return events


def _draw_words(count: int, rng: random.Random) -> list[str]:
    return [_draw_word(rng.randint(1, 12), rng) for _ in range(count)]


def _draw_word(length: int, rng: random.Random) -> str:
    return "".join(rng.choices(ascii_lowercase, k=length))
