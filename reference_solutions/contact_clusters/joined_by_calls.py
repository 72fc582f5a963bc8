# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A class that joins keys by calls; counts the cards of each root key at the end."""

from collections import Counter


class Groups:
    def __init__(self) -> None:
        self.parent: dict[str, str] = {}
        self.size: dict[str, int] = {}

    def find(self, key: str) -> str:
        if key not in self.parent:
            self.parent[key] = key
            self.size[key] = 1
        while self.parent[key] != key:
            self.parent[key] = self.parent[self.parent[key]]
            key = self.parent[key]
        return key

    def join(self, first: str, second: str) -> None:
        first = self.find(first)
        second = self.find(second)
        if first == second:
            return
        if self.size[first] < self.size[second]:
            first, second = second, first
        self.parent[second] = first
        self.size[first] += self.size[second]


def contact_clusters(cards: list[list[str]]) -> tuple[int, int]:
    groups = Groups()
    for keys in cards:
        for key in keys:
            groups.join(keys[0], key)
    counts = Counter(groups.find(keys[0]) for keys in cards if keys)
    lonely = sum(not keys for keys in cards)
    return len(counts) + lonely, max(counts.values(), default=min(lonely, 1))
