# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What each commit contains as a set, and the symmetric differences of these."""

import sys


def main() -> None:
    n, b = map(int, sys.stdin.readline().split())
    contained: list[set[int]] = [set()]
    for commit in range(1, n + 1):
        parents = list(map(int, sys.stdin.readline().split()))[1:]
        contained.append({commit}.union(*[contained[parent] for parent in parents]))
    branches = [contained[commit] for commit in map(int, sys.stdin.read().split())]
    for i, branch in enumerate(branches):
        best = n + 1
        nearest = 0
        for j, other in enumerate(branches):
            if i != j:
                distance = len(branch ^ other)
                if distance < best:
                    best = distance
                    nearest = j + 1
        print(nearest, best)


main()
