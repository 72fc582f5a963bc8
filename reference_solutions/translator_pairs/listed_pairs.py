# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Lists the possible partners of everybody, then searches in phases of shortest ways."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    a, b = int(words[0]), int(words[1])
    speakers: dict[str, list[int]] = {}
    for y, word in enumerate(words[2 + a :], 1):
        for i in range(0, len(word), 2):
            speakers.setdefault(word[i : i + 2], []).append(y)
    partners: list[list[int]] = [[]]
    for word in words[2 : 2 + a]:
        found: set[int] = set()
        for i in range(0, len(word), 2):
            found.update(speakers.get(word[i : i + 2], ()))
        partners.append(list(found))
    owner = [0] * (b + 1)
    mate = [0] * (a + 1)
    free = list(range(1, a + 1))
    before = -1
    while len(free) != before:
        before = len(free)
        root = [0] * (a + 1)
        parent = [0] * (a + 1)
        for x in free:
            root[x] = x
        queue = free[:]
        for x in queue:
            top = root[x]
            if mate[top]:
                continue
            for y in partners[x]:
                z = owner[y]
                if not z:
                    while y:
                        owner[y] = x
                        mate[x], y = y, mate[x]
                        x = parent[x]
                    break
                if not root[z]:
                    root[z] = top
                    parent[z] = x
                    queue.append(z)
        free = [x for x in free if not mate[x]]
    print(a - len(free))


main()
