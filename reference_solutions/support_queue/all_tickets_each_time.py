# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks through all tickets and all agents for each start, and for each next time."""

import sys


def main() -> None:
    n, c = map(int, sys.stdin.readline().split())
    tickets = []
    for line in sys.stdin:
        arrival, severity, duration = map(int, line.split())
        tickets.append((arrival, severity, duration))
    starts: list[tuple[int, int] | None] = [None] * n
    finishes = [0] * c
    time = 0
    for _ in range(n):
        while True:
            waiting = [i for i in range(n) if starts[i] is None and tickets[i][0] <= time]
            free = [agent for agent in range(c) if finishes[agent] <= time]
            if waiting and free:
                break
            later = [finish for finish in finishes if finish > time]
            later += [tickets[i][0] for i in range(n) if tickets[i][0] > time]
            time = min(later)
        waiting.sort(key=lambda i: (-tickets[i][1], tickets[i][0], i))
        starts[waiting[0]] = (time, free[0] + 1)
        finishes[free[0]] = time + tickets[waiting[0]][2]
    for start in starts:
        if start is not None:
            print(start[0], start[1])


main()
