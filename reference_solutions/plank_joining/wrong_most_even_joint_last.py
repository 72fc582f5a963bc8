# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: lets the last joint lie where both sides are as alike as possible."""


def plank_joining(rows: list[list[int]]) -> int:
    cost = 0
    parts = list(rows)
    while parts:
        part = parts.pop()
        if len(part) > 1:
            cost += sum(part)
            k = min(range(1, len(part)), key=lambda k: abs(sum(part[:k]) - sum(part[k:])))
            parts += [part[:k], part[k:]]
    return cost
