# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes the surfaces in the order of the alphabet, not of cost."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    r, c, k = map(int, words[:3])
    costs = {}
    for i in range(k):
        costs[words[3 + 2 * i]] = int(words[4 + 2 * i])
    rows = words[3 + 2 * k :]
    parent = {(y, x): (y, x) for y in range(r) for x in range(c)}

    def find(crossing: tuple[int, int]) -> tuple[int, int]:
        root = crossing
        while parent[root] != root:
            root = parent[root]
        while parent[crossing] != root:
            parent[crossing], crossing = root, parent[crossing]
        return root

    groups = r * c
    streets = []
    for number, row in enumerate(rows):
        y = number // 2
        for x, surface in enumerate(row):
            one = (y, x)
            other = (y + 1, x) if number % 2 else (y, x + 1)
            if surface == "=":
                a, b = find(one), find(other)
                if a != b:
                    parent[a] = b
                    groups -= 1
            elif surface != "#":
                streets.append((surface, one, other))
    streets.sort(key=lambda street: street[0])
    total = built = 0
    for cost, one, other in streets:
        a, b = find(one), find(other)
        if a != b:
            parent[a] = b
            groups -= 1
            total += costs[cost]
            built += 1
    if groups > 1:
        print(-1)
    else:
        print(total, built)


main()
