# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of stamped_journeys must satisfy."""

MAX_SIDE = 3_000
MAX_POSTS = 500
MAX_STAMPS = 1_000


def validate(east: int, north: int, posts: list[tuple[int, int, int]]) -> None:
    """Raise ValueError unless posts are not too many different crossings of the town."""
    for side in (east, north):
        if type(side) is not int or not 0 <= side <= MAX_SIDE:
            raise ValueError(f"east and north must be in 0..{MAX_SIDE}, not {side!r}")
    if type(posts) is not list or len(posts) > MAX_POSTS:
        raise ValueError(f"posts must be a list of at most {MAX_POSTS} posts")
    for index, post in enumerate(posts):
        if type(post) is not tuple or len(post) != 3:
            raise ValueError(f"post {index} must be three numbers, not {post!r}")
        if not all(type(number) is int for number in post):
            raise ValueError(f"post {index} must hold integers, not {post!r}")
        x, y, stamps = post
        if not (0 <= x <= east and 0 <= y <= north):
            raise ValueError(f"post {index} is outside the town: {post!r}")
        if not 0 <= stamps <= MAX_STAMPS:
            raise ValueError(f"post {index} has too many stamps: {stamps}")
    if len({(x, y) for x, y, _ in posts}) < len(posts):
        raise ValueError("two posts are at the same crossing")
