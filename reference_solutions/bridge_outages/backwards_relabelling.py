# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Opens the closed bridges from the last to the first; the second group takes the first's name."""

import sys


def main() -> None:
    numbers = iter(map(int, sys.stdin.read().split()))
    n, m = next(numbers), next(numbers)
    bridges = [(next(numbers), next(numbers)) for _ in range(m)]
    closed = [next(numbers) - 1 for _ in range(next(numbers))]
    group_of = list(range(n + 1))
    members = [[island] for island in range(n + 1)]
    groups, largest = n, 1

    def open_bridge(bridge: int) -> None:
        nonlocal groups, largest
        one, other = bridges[bridge]
        into, out = group_of[one], group_of[other]
        if into == out:
            return
        for island in members[out]:
            group_of[island] = into
        members[into] += members[out]
        members[out] = []
        groups -= 1
        largest = max(largest, len(members[into]))

    ever_closed = set(closed)
    for bridge in range(m):
        if bridge not in ever_closed:
            open_bridge(bridge)
    answers = []
    for bridge in reversed(closed):
        answers.append((groups, largest))
        open_bridge(bridge)
    for answer in reversed(answers):
        print(*answer)


main()
