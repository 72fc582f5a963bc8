# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Plays all games with a limit of turns, which is raised as long as that helps."""

import sys
from functools import lru_cache


def main() -> None:
    data = list(map(int, sys.stdin.read().split()))
    n, p, d = data[:3]
    edges = list(zip(data[3::2], data[4::2]))

    def around(room: int, joins: list) -> list:
        return [room] + [a + b - room for a, b in joins if room in (a, b)]

    @lru_cache(None)
    def catches(guard: int, cat: int, turns: int) -> bool:
        if guard == cat:
            return True
        if turns == 0:
            return False
        return any(corners(other, cat, turns - 1) for other in around(guard, edges))

    @lru_cache(None)
    def corners(guard: int, cat: int, turns: int) -> bool:
        if guard == cat:
            return True
        return all(catches(guard, other, turns) for other in around(cat, edges[:p]))

    times = []
    for guard in range(1, n + 1):
        for cat in range(1, n + 1):
            for turns in range(n * n + 1):
                if catches(guard, cat, turns):
                    times.append(turns)
                    break
    print(len(times), max(times), sum(times))


main()
