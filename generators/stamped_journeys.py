# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Towns for `stamped_journeys`: size is the number of posts if they lie anywhere.

Solutions are slow here when they go through all crossings of the town, whose sides are about eight
times the number of posts, or when they compute an inverse for each pair of posts.
"""

import random

Town = tuple[int, int, list[tuple[int, int, int]]]

EDGES: tuple[Town, ...] = (
    (0, 0, []),
    (0, 0, [(0, 0, 4)]),
    (0, 3, [(0, 1, 2), (0, 2, 3)]),
    (3, 0, [(2, 0, 0)]),
    (1, 1, [(0, 0, 2), (1, 1, 3)]),
    (2, 2, []),
    (2, 2, [(1, 1, 0)]),
    (2, 2, [(1, 1, 1), (0, 2, 1)]),
    (2, 2, [(0, 1, 0), (1, 0, 0), (2, 2, 7)]),
    (3, 2, [(1, 1, 5), (2, 1, 7), (1, 2, 11), (3, 2, 2)]),
    (3, 3, [(0, 0, 1_000), (3, 3, 1_000), (1, 1, 1_000), (2, 2, 1_000)]),
    (4, 2, [(2, 1, 3), (0, 0, 0)]),
)


def edges(size: int, rng: random.Random) -> Town:
    """Hand-made towns, whatever the size."""
    east, north, posts = rng.choice(EDGES)
    return east, north, list(posts)


def random_posts(size: int, rng: random.Random) -> Town:
    """Posts anywhere in the town."""
    east, north = _sides(size, rng)
    points = [(rng.randint(0, east), rng.randint(0, north)) for _ in range(size * 7 // 5)]
    return east, north, _stamp(points, (0, 1, 2, 2, 3, 5), rng)


def closed_posts_hurt_crossings(size: int, rng: random.Random) -> Town:
    """Posts that have run out of stamps, and few others."""
    east, north = _sides(size, rng)
    points = [(rng.randint(0, east), rng.randint(0, north)) for _ in range(size * 6 // 5)]
    points = [point for point in points if point not in ((0, 0), (east, north))]
    return east, north, _stamp(points, (0, 0, 0, 0, 2), rng)


def posts_along_the_way_hurt_inverses(size: int, rng: random.Random) -> Town:
    """Posts near the diagonal: most journeys pass many, and most pairs lie behind each other."""
    east, north = _sides(size, rng)
    points = []
    for _ in range(size):
        x = rng.randint(0, east)
        y = x * north // max(1, east) + rng.randint(-2 - north // 20, 2 + north // 20)
        points.append((x, max(0, min(y, north))))
    return east, north, _stamp(points, (1, 2, 3, 5, 6, 7, 8, 9), rng)


def rich_posts_hurt_crossings(size: int, rng: random.Random) -> Town:
    """Posts with many stamps, two of them at the ends of the journey."""
    east, north = _sides(size, rng)
    points = [(rng.randint(0, east), rng.randint(0, north)) for _ in range(size * 6 // 5)]
    return east, north, _stamp([(0, 0), (east, north), *points], (2, 90, 800, 1_000), rng)


def _sides(size: int, rng: random.Random) -> tuple[int, int]:
    if size > 20:
        return size * 8 + rng.randrange(9), size * 8 + rng.randrange(9)
    return rng.randint(0, size), rng.randint(0, max(1, size - 1))


def _stamp(
    points: list[tuple[int, int]], stamps: tuple[int, ...], rng: random.Random
) -> list[tuple[int, int, int]]:
    """Return posts at the different ones of the points, in any order."""
    posts = [(x, y, rng.choice(stamps)) for x, y in sorted(set(points))]
    rng.shuffle(posts)
    return posts
