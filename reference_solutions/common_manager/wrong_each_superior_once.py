# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts everybody who is above any two members once."""

import sys
from itertools import combinations


def main() -> None:
    numbers = iter(map(int, sys.stdin.read().split()))
    n, q = next(numbers), next(numbers)
    bosses = [0, 0] + [next(numbers) for _ in range(n - 1)]

    def superiors(person: int) -> set[int]:
        found = set()
        while person:
            found.add(person)
            person = bosses[person]
        return found

    for _ in range(q):
        above = [superiors(next(numbers)) for _ in range(next(numbers))]
        common = [first & second for first, second in combinations(above, 2)]
        print(len(set().union(*common)))


main()
