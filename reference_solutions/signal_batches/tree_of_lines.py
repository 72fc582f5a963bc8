# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A tree over the times, each node with the line that is lowest in its middle."""

import sys


def main() -> None:
    n, _, *numbers = map(int, sys.stdin.read().split())
    times = numbers[:n]

    def insert(node: int, low: int, high: int, line: tuple[int, int]) -> None:
        while True:
            if tree[node] is None:
                tree[node] = line
                return
            middle = (low + high) // 2
            slope, base = tree[node]
            left = line[0] * times[low] + line[1] < slope * times[low] + base
            if line[0] * times[middle] + line[1] < slope * times[middle] + base:
                tree[node], line = line, tree[node]
                left = not left
            if low == high:
                return
            if left:
                node, high = 2 * node, middle
            else:
                node, low = 2 * node + 1, middle + 1

    def query(index: int) -> int:
        node, low, high = 1, 0, n - 1
        best = 10**30
        while tree[node] is not None:
            slope, base = tree[node]
            best = min(best, slope * times[index] + base)
            if low == high:
                break
            middle = (low + high) // 2
            if index <= middle:
                node, high = 2 * node, middle
            else:
                node, low = 2 * node + 1, middle + 1
        return best

    for price in numbers[n:]:
        tree = [None] * (4 * n)
        total = 0
        for index, time in enumerate(times):
            insert(1, 0, n - 1, (-2 * time, total + time * time))
            total = price + time * time + query(index)
        print(total)


main()
