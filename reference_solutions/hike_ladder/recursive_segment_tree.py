# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Recursive segment tree of the longest choice by rank of the last height."""


class MaximumTree:
    def __init__(self, size: int) -> None:
        self.size = size
        self.tree = [0] * (4 * size)

    def update(self, position: int, value: int) -> None:
        self._update(1, 0, self.size - 1, position, value)

    def query(self, left: int, right: int) -> int:
        return self._query(1, 0, self.size - 1, left, right)

    def _update(self, node: int, start: int, end: int, position: int, value: int) -> None:
        if start == end:
            self.tree[node] = max(self.tree[node], value)
            return
        middle = (start + end) // 2
        if position <= middle:
            self._update(2 * node, start, middle, position, value)
        else:
            self._update(2 * node + 1, middle + 1, end, position, value)
        self.tree[node] = max(self.tree[2 * node], self.tree[2 * node + 1])

    def _query(self, node: int, start: int, end: int, left: int, right: int) -> int:
        if right < start or end < left:
            return 0
        if left <= start and end <= right:
            return self.tree[node]
        middle = (start + end) // 2
        return max(
            self._query(2 * node, start, middle, left, right),
            self._query(2 * node + 1, middle + 1, end, left, right),
        )


def hike_ladder(heights: list[int], rest: int) -> int:
    if not heights:
        return 0
    ranks = {height: rank for rank, height in enumerate(sorted(set(heights)))}
    tree = MaximumTree(len(ranks))
    lengths: list[int] = []
    for day, height in enumerate(heights):
        if day >= rest:
            tree.update(ranks[heights[day - rest]], lengths[day - rest])
        lengths.append(tree.query(0, ranks[height] - 1) + 1)
    return max(lengths)
