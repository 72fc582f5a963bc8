# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Opens the closed bridges from the last to the first; groups are trees of parents."""

import sys


def main() -> None:
    numbers = list(map(int, sys.stdin.read().split()))
    n, m = numbers[:2]
    ones = [0, *numbers[2 : 2 + 2 * m : 2]]
    others = [0, *numbers[3 : 3 + 2 * m : 2]]
    closed = numbers[3 + 2 * m :]
    open_first = set(range(1, m + 1)).difference(closed)
    parent = list(range(n + 1))
    size = [1] * (n + 1)
    groups, largest = n, 1
    lines = []

    for bridges, is_asked in ((open_first, False), (reversed(closed), True)):
        for bridge in bridges:
            if is_asked:
                lines.append(f"{groups} {largest}")
            one, other = ones[bridge], others[bridge]
            while parent[one] != one:
                parent[one] = one = parent[parent[one]]
            while parent[other] != other:
                parent[other] = other = parent[parent[other]]
            if one != other:
                if size[one] < size[other]:
                    one, other = other, one
                parent[other] = one
                size[one] += size[other]
                groups -= 1
                if size[one] > largest:
                    largest = size[one]
    lines.reverse()
    print("\n".join(lines))


main()
