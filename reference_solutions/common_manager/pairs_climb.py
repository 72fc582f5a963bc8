# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Each pair of members climbs from boss to boss until they meet."""

import sys


def main() -> None:
    numbers = iter(map(int, sys.stdin.read().split()))
    n, q = next(numbers), next(numbers)
    bosses = [0, 0] + [next(numbers) for _ in range(n - 1)]
    levels = [0] * (n + 1)
    for person in range(1, n + 1):
        above = person
        while above:
            levels[person] += 1
            above = bosses[above]
    for _ in range(q):
        members = [next(numbers) for _ in range(next(numbers))]
        total = 0
        for i, first in enumerate(members):
            for second in members[:i]:
                a, b = first, second
                while levels[a] > levels[b]:
                    a = bosses[a]
                while levels[b] > levels[a]:
                    b = bosses[b]
                while a != b:
                    a = bosses[a]
                    b = bosses[b]
                total += levels[a]
        print(total)


main()
