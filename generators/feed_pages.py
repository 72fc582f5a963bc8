# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Operations on a feed for `feed_pages`: size is the number of operations.

Solutions are slow here when they sort again or look through all posts for each page. Scores are few
next to the posts, so that ties are common, and posts come back with other scores after a drop.
"""

import random

Operation = tuple[str, int, int]

WORDS = ["post", "drop", "page"]

EDGES: tuple[tuple[Operation, ...], ...] = (
    (),
    (("page", -1, 3),),
    (("post", 4, 0), ("page", -1, 1), ("page", 4, 1)),
    (("post", 4, 0), ("drop", 4, 0), ("page", -1, 1)),
    (("post", 2, 5), ("post", 1, 5), ("post", 3, 5), ("page", -1, 2), ("page", 2, 2)),
    (("post", 1, 1), ("drop", 1, 0), ("post", 1, 9), ("post", 2, 5), ("page", 1, 100)),
    (("post", 0, 0), ("post", 1_000_000_000, 1_000_000_000), ("page", -1, 100), ("page", 0, 1)),
    (("post", 9, 3), ("post", 5, 4), ("post", 7, 4), ("page", 5, 2), ("page", 7, 1)),
    (("post", 3, 2), ("post", 1, 2), ("drop", 3, 0), ("post", 2, 2), ("page", -1, 3)),
)


def edges(size: int, rng: random.Random) -> tuple[list[Operation]]:
    """Hand-made lists of up to five operations, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_feed(size: int, rng: random.Random) -> tuple[list[Operation]]:
    """Posts, drops and pages mixed, of hundreds of posts."""
    return (_draw(size, rng, WORDS, 1 + size // 3, 400),)


def changes_hurt_sorting_again(size: int, rng: random.Random) -> tuple[list[Operation]]:
    """As many pages as changes, which take turns, and few posts that have an equal score."""
    return (_draw(size, rng, ["post", "page", "drop", "page"], 1 + size, 500),)


def equal_scores_hurt_scans_for_ids(size: int, rng: random.Random) -> tuple[list[Operation]]:
    """Three scores for all posts: the ids decide nearly everything."""
    return (_draw(size, rng, WORDS, 3, 450),)


def deep_pages_hurt_offsets(size: int, rng: random.Random) -> tuple[list[Operation]]:
    """New posts have ever lower scores, and pages follow the latest posts."""
    operations: list[Operation] = []
    ids = rng.sample(range(10 * size + 10), size)
    score = 1_000_000
    present: list[int] = []
    most = max(1, min(400, size // 3))
    for number in range(size):
        if number < most or not present or rng.random() < 0.3:
            score -= rng.choice((0, 0, 1))
            present.append(ids.pop())
            operations.append(("post", present[-1], score))
        elif len(present) > most:
            operations.append(("drop", present.pop(rng.randrange(most)), 0))
        else:
            recent = present[-max(4, most // 5) :]
            operations.append(("page", rng.choice(recent), _length(size, rng)))
    return (operations,)


def _draw(
    size: int, rng: random.Random, words: list[str], scores: int, most: int
) -> list[Operation]:
    """Return so many operations; the first of them are posts, up to a third of all, or to most."""
    ids = rng.sample(range(3 * size + 10), size + 1)
    present: list[int] = []
    operations: list[Operation] = []
    most = min(most, size // 3)
    for number in range(size):
        word = "post" if number < most else rng.choice(words)
        if word == "post" and len(present) > most:
            word = "drop"
        if word == "page":
            after = rng.choice(present) if present and rng.random() < 0.8 else -1
            operations.append(("page", after, _length(size, rng)))
        elif word == "drop" and present:
            ids.append(present.pop(rng.randrange(len(present))))
            operations.append(("drop", ids[-1], 0))
        else:
            present.append(ids.pop())
            operations.append(("post", present[-1], rng.randrange(scores)))
    return operations


def _length(size: int, rng: random.Random) -> int:
    """Return the length of a page: a few posts, in small inputs very few."""
    return rng.randint(1, 3 if size < 100 else 30)
