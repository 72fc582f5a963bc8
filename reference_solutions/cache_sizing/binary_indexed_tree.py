# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Pictures shown in between, from a binary indexed tree over the times of last showings."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    n = int(words[0])
    trace = words[2 : n + 2]
    sizes = [int(word) for word in words[n + 2 :]]
    tree = [0] * (n + 1)
    last: dict[str, int] = {}
    depths = [0] * (n + 1)
    for now, picture in enumerate(trace, 1):
        before = last.get(picture)
        if before is not None:
            later = len(last)
            i = before
            while i > 0:
                later -= tree[i]
                i &= i - 1
            depths[later] += 1
            i = before
            while i <= n:
                tree[i] -= 1
                i += i & -i
        i = now
        while i <= n:
            tree[i] += 1
            i += i & -i
        last[picture] = now
    hits = []
    total = 0
    for count in depths:
        total += count
        hits.append(total)
    for size in sizes:
        print(hits[min(size - 1, n)])


main()
