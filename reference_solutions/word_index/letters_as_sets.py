# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For each word, a set of the letters that have it; sets are cut, the smallest one first."""

import sys
from collections import defaultdict


def main() -> None:
    read = sys.stdin.readline
    d, q = map(int, read().split())
    index: defaultdict[str, set[int]] = defaultdict(set)
    for number in range(1, d + 1):
        for word in read().split():
            index[word].add(number)
    for _ in range(q):
        words = read().split()
        sets = sorted((index[word] for word in words), key=len)
        found = sets[0].intersection(*sets[1:])
        print(len(found), min(found, default=0))


main()
