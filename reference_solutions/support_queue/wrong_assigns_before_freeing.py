# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: agents are free only after the minute in which they finish."""

import sys


def main() -> None:
    lines = sys.stdin.read().splitlines()
    n, c = map(int, lines[0].split())
    tickets = [tuple(map(int, line.split())) for line in lines[1 : n + 1]]
    waiting: list[int] = []
    finishes = [-1] * c
    answers: list[tuple[int, int]] = [(0, 0)] * n
    arrived = started = time = 0
    while started < n:
        while arrived < n and tickets[arrived][0] <= time:
            waiting.append(arrived)
            arrived += 1
        free = [agent for agent in range(c) if finishes[agent] < time]
        while waiting and free:
            ticket = min(waiting, key=lambda ticket: (-tickets[ticket][1], ticket))
            waiting.remove(ticket)
            agent = free.pop(0)
            answers[ticket] = (time, agent + 1)
            finishes[agent] = time + tickets[ticket][2]
            started += 1
        upcoming = [finish + 1 for finish in finishes if finish >= time]
        if arrived < n:
            upcoming.append(tickets[arrived][0])
        time = min(upcoming)
    for start, agent in answers:
        print(start, agent)


main()
