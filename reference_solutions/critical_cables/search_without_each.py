# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Leaves out each cable in turn and searches for its other end."""


def critical_cables(n: int, cables: list[tuple[int, int]]) -> tuple[int, int]:
    edges: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for i, (a, b) in enumerate(cables):
        edges[a].append((b, i))
        edges[b].append((a, i))

    def count_reached(start: int, target: int, without: int) -> int:
        """Return how many stations are reached, or 0 if the target is one of them."""
        seen = bytearray(n)
        seen[start] = 1
        queue = [start]
        for station in queue:
            for other, i in edges[station]:
                if not seen[other] and i != without:
                    if other == target:
                        return 0
                    seen[other] = 1
                    queue.append(other)
        return len(queue)

    critical = largest = 0
    for i, (a, b) in enumerate(cables):
        size = count_reached(a, b, i)
        if size:
            critical += 1
            largest = max(largest, size * count_reached(b, a, i))
    return critical, largest
