# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: remembers what was found while a circle was not closed."""


def forwarding_reach(n: int, rules: list[tuple[int, int]]) -> int:
    after: list[list[int]] = [[] for _ in range(n)]
    for a, b in rules:
        after[a].append(b)
    found: list[set[int] | None] = [None] * n

    def find(box: int) -> set[int]:
        known = found[box]
        if known is None:
            known = found[box] = {box}
            for other in after[box]:
                known |= find(other)
        return known

    return sum(len(find(box)) - 1 for box in range(n))
