# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Fenwick tree of the longest choice by rank of the last height, updated `rest` days later."""


def hike_ladder(heights: list[int], rest: int) -> int:
    ranks = {height: rank for rank, height in enumerate(sorted(set(heights)), 1)}
    size = len(ranks)
    tree = [0] * (size + 1)
    lengths: list[int] = []
    for day, height in enumerate(heights):
        if day >= rest:
            length = lengths[day - rest]
            node = ranks[heights[day - rest]]
            while node <= size:
                if tree[node] < length:
                    tree[node] = length
                node += node & -node
        longest = 0
        node = ranks[height] - 1
        while node > 0:
            if tree[node] > longest:
                longest = tree[node]
            node -= node & -node
        lengths.append(longest + 1)
    return max(lengths, default=0)
