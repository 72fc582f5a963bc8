# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the page begins with the post that it should follow."""

import heapq


def feed_pages(ops: list[tuple[str, int, int]]) -> list[int]:
    scores: dict[int, int] = {}
    lasts: list[int] = []
    for kind, post, value in ops:
        if kind == "post":
            scores[post] = value
        elif kind == "drop":
            scores.pop(post)
        else:
            ranked = [(-score, other) for other, score in scores.items()]
            if post != -1:
                cursor = (-scores[post], post)
                ranked = [pair for pair in ranked if pair >= cursor]
            page = [other for _, other in heapq.nsmallest(value, ranked)]
            lasts.append(page[-1] if page else post)
    return lasts
