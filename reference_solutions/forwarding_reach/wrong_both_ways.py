# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes rules to work in both directions."""


def forwarding_reach(n: int, rules: list[tuple[int, int]]) -> int:
    after: list[list[int]] = [[] for _ in range(n)]
    for a, b in rules:
        after[a].append(b)
        after[b].append(a)
    pairs = 0
    for root in range(n):
        seen = {root}
        queue = [root]
        for box in queue:
            for other in after[box]:
                if other not in seen:
                    seen.add(other)
                    queue.append(other)
        pairs += len(seen) - 1
    return pairs
