# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""From lost halls backwards with a queue of coordinates, and dicts of counts and of ways in."""

import sys
from collections import deque

STEPS = ((1, -1, 0), (2, 0, 1), (4, 1, 0), (8, 0, -1))


def main() -> None:
    words = sys.stdin.read().split()
    r, c = int(words[0]), int(words[1])
    left = {}
    arrivals: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for y in range(r):
        for x in range(c):
            arrivals[y, x] = []
    for y in range(r):
        for x in range(c):
            doors = int(words[2 + y][x], 16)
            left[y, x] = 0
            for bit, down, right in STEPS:
                if doors & bit:
                    left[y, x] += 1
                    arrivals[y + down, x + right].append((y, x))
    result = {}
    queue = deque()
    for hall, count in left.items():
        if count == 0:
            result[hall] = "L"
            queue.append(hall)
    while queue:
        hall = queue.popleft()
        for before in arrivals[hall]:
            if before in result:
                continue
            left[before] -= 1
            if result[hall] == "L":
                result[before] = "W"
                queue.append(before)
            elif left[before] == 0:
                result[before] = "L"
                queue.append(before)
    for y in range(r):
        print("".join(result.get((y, x), "D") for x in range(c)))


main()
