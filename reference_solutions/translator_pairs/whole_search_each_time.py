# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Searches through languages for each interpreter of the morning anew, breadth first."""

import sys
from collections import deque


def improve(
    root: int, known: list[list[str]], speakers: dict[str, list[int]], owner: list[int]
) -> bool:
    came: dict[int, tuple[int, int]] = {root: (-1, -1)}
    seen = set()
    queue = deque([root])
    while queue:
        x = queue.popleft()
        for code in known[x]:
            if code in seen:
                continue
            seen.add(code)
            for y in speakers.get(code, ()):
                z = owner[y]
                if z < 0:
                    while x >= 0:
                        owner[y] = x
                        x, y = came[x]
                    return True
                if z not in came:
                    came[z] = (x, y)
                    queue.append(z)
    return False


def main() -> None:
    words = sys.stdin.read().split()
    a, b = int(words[0]), int(words[1])
    split = [[word[i : i + 2] for i in range(0, len(word), 2)] for word in words[2:]]
    speakers: dict[str, list[int]] = {}
    for y, codes in enumerate(split[a:]):
        for code in codes:
            speakers.setdefault(code, []).append(y)
    owner = [-1] * b
    print(sum(improve(x, split[:a], speakers, owner) for x in range(a)))


main()
