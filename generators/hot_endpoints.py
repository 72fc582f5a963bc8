# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Targets for `hot_endpoints`: size is about the number of requests.

Most paths are asked for a few times only, so that there are many of them and what is done with
each tells solutions apart. How often paths are asked for is the same under every seed, which of
them how often is not.
"""

import random

WORDS = ("api", "map", "rooms", "shop", "tickets", "users", "news", "v1", "v2", "img")
ENDS = ("", "", "/", "/edit", "-a", "/a")
QUERIES = ("", "page=7", "q=a?b", "q=why??", "x=1&y=2", "/rooms", "a", "?")

Arguments = tuple[list[str], int]

EDGES: tuple[Arguments, ...] = (
    ([], 1),
    (["/"], 100),
    (["/?", "/", "/??", "/?/"], 1),
    (["/b", "/a", "/b", "/a"], 1),
    (["/c", "/b", "/a"], 2),
    (["/a", "/a/", "/a?", "/a/?x=1"], 2),
    (["/a?b=/c?d=1", "/a?b", "/a"], 3),
    (["/b"] * 3 + ["/a"] * 2 + ["/c"] * 2 + ["/aa"], 2),
    (["/z?1", "/z?2", "/z?3", "/y?1", "/y?1"], 1),
    (["/q"] * 3 + ["/p"] * 2 + [f"/{number}" for number in range(14)], 2),
    ([f"/{number}" for number in range(20)] + ["/7?", "/8?"], 1),
    (["/10", "/9", "/a10", "/a9", "/a-1", "/a/1"], 4),
)


def edges(size: int, rng: random.Random) -> Arguments:
    """Hand-made targets, whatever the size."""
    return rng.choice(EDGES)


def random_requests(size: int, rng: random.Random) -> Arguments:
    """Half as many paths as requests, a few of them far ahead."""
    return _build(_skewed(size // 2, 12, rng), 10, "", size, rng)


def ties_across_the_cut(size: int, rng: random.Random) -> Arguments:
    """A tenth of the paths share the place at which the list ends."""
    paths = size * 9 // 20
    tied = paths // 10 + 2
    ahead = min(9, tied // 2)
    counts = [1] * (paths * 3 // 5) + [2] * (paths * 3 // 10) + [6] * tied
    return _build(counts + [7 + rank % 4 for rank in range(ahead)], 9, "", size, rng)


def single_visits_hurt_ranking_all(size: int, rng: random.Random) -> Arguments:
    """Most paths are asked for only once: work per path weighs most."""
    return _build([1] * (size * 9 // 20) + _skewed(size // 10, 10, rng), 11, "", size, rng)


def common_beginnings_hurt_comparing(size: int, rng: random.Random) -> Arguments:
    """All paths begin alike, so that comparing two of them takes longer."""
    return _build(_skewed(size // 2, 12, rng), 10, "/museum/site", size, rng)


def _skewed(paths: int, best: int, rng: random.Random) -> list[int]:
    """Return how often each path is asked for: mostly once to three times, some far more often."""
    counts = [1 + place * place * 3 // paths**2 for place in range(paths)]
    for rank in range(min(best * 4, paths // 3)):
        counts[-1 - rank] += 3 + 40 // (1 + rank // 2)
    return counts


def _build(
    counts: list[int], between: int, beginning: str, size: int, rng: random.Random
) -> Arguments:
    """Draw paths for the counts; one request out of so many has a query."""
    names: dict[str, None] = {}
    largest = 100_000 if size > 100 else 12
    while len(names) < len(counts):
        number = rng.randrange(largest)
        names[f"{beginning}/{rng.choice(WORDS)}/{number}{rng.choice(ENDS)}"] = None
    paths = list(names)
    rng.shuffle(paths)
    requests = [path for path, count in zip(paths, counts, strict=True) for _ in range(count)]
    rng.shuffle(requests)
    for place in range(0, len(requests), between if size > 100 else 2):
        requests[place] += f"?{rng.choice(QUERIES)}"
        if size > 100:
            requests[place] += f"&n={rng.randrange(10_000)}"
    rng.shuffle(requests)
    return requests, 25 if size > 100 else rng.randint(1, 5)
