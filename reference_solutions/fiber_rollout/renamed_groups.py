# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A list with the group of each crossing, in which one group is renamed when two are joined."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    r, c, k = map(int, words[:3])
    costs = {"=": -1}
    for i in range(k):
        costs[words[3 + 2 * i]] = int(words[4 + 2 * i])
    streets = []
    for number, row in enumerate(words[3 + 2 * k :]):
        for x, surface in enumerate(row):
            if surface != "#":
                one = number // 2 * c + x
                streets.append((costs[surface], one, one + (c if number % 2 else 1)))
    group = list(range(r * c))
    total = built = 0
    for cost, one, other in sorted(streets):
        new, old = group[one], group[other]
        if new != old:
            group = [new if name == old else name for name in group]
            if cost >= 0:
                total += cost
                built += 1
    if len(set(group)) > 1:
        print(-1)
    else:
        print(total, built)


main()
