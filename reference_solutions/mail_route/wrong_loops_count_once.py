# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts a street back to its junction once in the degree."""

import sys


def main() -> None:
    data = list(map(int, sys.stdin.read().split()))
    n, m, q = data[:3]
    neighbours: list[list[int]] = [[] for _ in range(n + 1)]
    degree = [0] * (n + 1)
    for i in range(m):
        one, other = data[3 + 2 * i], data[4 + 2 * i]
        neighbours[one].append(other)
        if other != one:
            neighbours[other].append(one)
        degree[one] += 1
        degree[other] += other != one
    odd = [junction for junction in range(1, n + 1) if degree[junction] % 2 == 1]
    if len(odd) > 2:
        print("none")
        return
    start = odd[0] if odd else min(data[3 : 3 + 2 * m])
    for junction in range(1, n + 1):
        neighbours[junction].sort(reverse=True)

    def walk_on(junction: int) -> list[int]:
        walk = []
        while neighbours[junction]:
            following = neighbours[junction].pop()
            if following != junction:
                neighbours[following].remove(junction)
            walk.append(following)
            junction = following
        return walk

    walk = [start] + walk_on(start)
    while len(walk) < m + 1:
        place = len(walk) - 1
        while place >= 0 and not neighbours[walk[place]]:
            place -= 1
        if place < 0:
            print("none")
            return
        walk[place + 1 : place + 1] = walk_on(walk[place])
    for place in data[3 + 2 * m :]:
        print(walk[place])


main()
