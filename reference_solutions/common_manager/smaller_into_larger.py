# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For everybody, a dict of members below by committee; the smaller dict goes into the larger."""

import sys


def main() -> None:
    n, q, *numbers = map(int, sys.stdin.buffer.read().split())
    bosses = [0, 0, *numbers[: n - 1]]
    people: list[list[int]] = [[] for _ in range(n + 1)]
    for person in range(2, n + 1):
        people[bosses[person]].append(person)
    counts: list[dict[int, int]] = [{} for _ in range(n + 1)]
    end = n - 1
    for committee in range(q):
        start = end + 1
        end = start + numbers[end]
        for person in numbers[start:end]:
            counts[person][committee] = 1
    levels = [0] * (n + 1)
    order = [1]
    for person in order:
        levels[person] = levels[bosses[person]] + 1
        order += people[person]
    totals = [0] * q
    for person in reversed(order):
        small = counts[person]
        if small:
            boss = bosses[person]
            level = levels[boss]
            large = counts[boss]
            if len(small) > len(large):
                counts[boss] = small
                small, large = large, small
            for committee, number in small.items():
                if committee in large:
                    before = large[committee]
                    totals[committee] += before * number * level
                    large[committee] = before + number
                else:
                    large[committee] = number
    print("\n".join(map(str, totals)))


main()
