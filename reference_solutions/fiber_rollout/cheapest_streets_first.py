# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Streets in lists by cost, joined by links to parents that are halved on the way."""

import sys
from collections import defaultdict


def main() -> None:
    words = sys.stdin.read().split()
    r, c, k = map(int, words[:3])
    start = 3 + 2 * k
    costs = dict(zip(words[3:start:2], map(int, words[4:start:2])))
    costs["="] = -1
    streets: defaultdict[str, list[int]] = defaultdict(list)
    for i, surface in enumerate("#".join(words[start::2])):
        streets[surface].append(i)
    n = r * c
    for i, surface in enumerate("".join(words[start + 1 :: 2]), n):
        streets[surface].append(i)
    parent = list(range(n))
    groups = n
    total = built = 0
    for surface in sorted(costs, key=costs.__getitem__):
        before = groups
        for street in streets[surface]:
            if street < n:
                a = street
                b = street + 1
            else:
                b = street
                a = street - n
                b = a + c
            while a != parent[a]:
                parent[a] = a = parent[parent[a]]
            while b != parent[b]:
                parent[b] = b = parent[parent[b]]
            if a != b:
                parent[b] = a
                groups -= 1
        if surface != "=":
            total += (before - groups) * costs[surface]
            built += before - groups
        if groups == 1:
            break
    print(-1 if groups > 1 else f"{total} {built}")


main()
