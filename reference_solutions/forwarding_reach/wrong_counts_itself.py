# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts a mailbox for itself that lies on a circle."""


def forwarding_reach(n: int, rules: list[tuple[int, int]]) -> int:
    after: list[list[int]] = [[] for _ in range(n)]
    for a, b in rules:
        after[a].append(b)
    pairs = 0
    for root in range(n):
        seen = set()
        queue = [root]
        for box in queue:
            for other in after[box]:
                if other not in seen:
                    seen.add(other)
                    queue.append(other)
        pairs += len(seen)
    return pairs
