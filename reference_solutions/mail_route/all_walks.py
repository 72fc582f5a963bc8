# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries all walks in order, by backtracking, until one passes all streets."""

import sys


def find(junction: int, streets: list[tuple[int, int]]) -> list[int] | None:
    """Return the smallest walk from the junction that passes all these streets."""
    if not streets:
        return [junction]
    following = {a + b - junction for a, b in streets if junction in (a, b)}
    for other in sorted(following):
        left = list(streets)
        left.remove((min(junction, other), max(junction, other)))
        rest = find(other, left)
        if rest is not None:
            return [junction, *rest]
    return None


def main() -> None:
    n, m, q, *numbers = map(int, sys.stdin.read().split())
    ends = numbers[: 2 * m]
    streets = [(min(pair), max(pair)) for pair in zip(ends[::2], ends[1::2])]
    for start in range(1, n + 1):
        walk = find(start, streets)
        if walk is not None:
            print(*[walk[place] for place in numbers[2 * m :]])
            return
    print("none")


main()
