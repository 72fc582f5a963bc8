# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: each drain begins a minute after the one before it."""

import sys
from collections import deque


def main() -> None:
    words = sys.stdin.read().split()
    height, width = int(words[0]), int(words[1])
    rows = words[2:]
    queue: deque[tuple[int, int, int]] = deque()
    wet = set()
    dry = 0
    for r in range(height):
        for c in range(width):
            if rows[r][c] == "D":
                queue.append((r, c, len(queue)))
                wet.add((r, c))
            elif rows[r][c] == ".":
                dry += 1
    last = 0
    while queue:
        r, c, minute = queue.popleft()
        last = max(last, minute)
        for dr, dc in ((0, 1), (0, -1), (1, 0), (-1, 0)):
            nr, nc = r + dr, c + dc
            if 0 <= nr < height and 0 <= nc < width and rows[nr][nc] == ".":
                if (nr, nc) not in wet:
                    wet.add((nr, nc))
                    dry -= 1
                    queue.append((nr, nc, minute + 1))
    print(last, dry)


main()
