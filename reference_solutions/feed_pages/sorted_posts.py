# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A list of posts as dicts, kept in order by insort with a key; pages are cut by bisection."""

from bisect import bisect_left, bisect_right, insort


def feed_pages(ops: list[tuple[str, int, int]]) -> list[int]:
    feed: list[dict[str, int]] = []
    scores: dict[int, int] = {}

    def rank(post: dict[str, int]) -> tuple[int, int]:
        return (-post["score"], post["id"])

    lasts: list[int] = []
    for kind, post, value in ops:
        if kind == "post":
            scores[post] = value
            insort(feed, {"id": post, "score": value}, key=rank)
        elif kind == "drop":
            del feed[bisect_left(feed, (-scores.pop(post), post), key=rank)]
        else:
            start = 0
            if post != -1:
                start = bisect_right(feed, (-scores[post], post), key=rank)
            page = feed[start : start + value]
            lasts.append(page[-1]["id"] if page else post)
    return lasts
