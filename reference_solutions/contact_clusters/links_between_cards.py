# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sets of neighbours, by the cards that share a key; then searches from card to card."""

from collections import defaultdict
from itertools import pairwise


def contact_clusters(cards: list[list[str]]) -> tuple[int, int]:
    by_key: defaultdict[str, list[int]] = defaultdict(list)
    for card, keys in enumerate(cards):
        for key in keys:
            by_key[key].append(card)
    neighbours: list[set[int]] = [set() for _ in cards]
    for sharing in by_key.values():
        for card, other in pairwise(sharing):
            neighbours[card].add(other)
            neighbours[other].add(card)
    seen: set[int] = set()
    people = largest = 0
    for start in range(len(cards)):
        if start in seen:
            continue
        people += 1
        seen.add(start)
        stack = [start]
        count = 0
        while stack:
            card = stack.pop()
            count += 1
            for other in neighbours[card]:
                if other not in seen:
                    seen.add(other)
                    stack.append(other)
        largest = max(largest, count)
    return people, largest
