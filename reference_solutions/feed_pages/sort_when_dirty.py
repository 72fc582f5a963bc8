# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sorts all posts again when a page is asked for after a change."""


def feed_pages(ops: list[tuple[str, int, int]]) -> list[int]:
    scores: dict[int, int] = {}
    order: list[int] = []
    dirty = False
    lasts: list[int] = []
    for kind, post, value in ops:
        if kind == "post":
            scores[post] = value
            dirty = True
        elif kind == "drop":
            del scores[post]
            dirty = True
        else:
            if dirty:
                order = sorted(scores, key=lambda post: (-scores[post], post))
                dirty = False
            start = 0 if post == -1 else order.index(post) + 1
            page = order[start : start + value]
            lasts.append(page[-1] if page else post)
    return lasts
