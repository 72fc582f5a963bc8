# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A doubly linked list of nodes from the oldest to the newest, and a dict that finds them."""


class Node:
    def __init__(self, key: int) -> None:
        self.key = key
        self.older: Node = self
        self.newer: Node = self


class Cache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.nodes: dict[int, Node] = {}
        self.root = Node(-1)

    def unlink(self, node: Node) -> None:
        node.older.newer = node.newer
        node.newer.older = node.older

    def append(self, node: Node) -> None:
        newest = self.root.older
        newest.newer = node
        node.older = newest
        node.newer = self.root
        self.root.older = node

    def use(self, key: int) -> bool:
        node = self.nodes.get(key)
        if node is not None:
            self.unlink(node)
            self.append(node)
            return True
        if len(self.nodes) == self.capacity:
            oldest = self.root.newer
            self.unlink(oldest)
            del self.nodes[oldest.key]
        node = Node(key)
        self.nodes[key] = node
        self.append(node)
        return False

    def keys(self) -> list[int]:
        keys = []
        node = self.root.newer
        while node is not self.root:
            keys.append(node.key)
            node = node.newer
        return keys


def lru_trace(trace: list[int], capacity: int) -> tuple[int, list[int]]:
    cache = Cache(capacity)
    hits = 0
    for key in trace:
        if cache.use(key):
            hits += 1
    return hits, cache.keys()
