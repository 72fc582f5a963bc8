# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Heaps of waiting tickets, of busy agents by time, and of free agents, from event to event."""

import sys
from heapq import heappop, heappush


def main() -> None:
    n, c, *numbers = map(int, sys.stdin.read().split())
    arrivals, severities, durations = numbers[::3], numbers[1::3], numbers[2::3]
    free = list(range(1, c + 1))
    # One int each, ordered by severity then number, or by time then agent: ints compare fast.
    waiting: list[int] = []
    busy: list[int] = []
    lines = [""] * n
    arrived = 0
    while waiting or arrived < n:
        # Where tickets wait, all agents are busy: what arrives before one finishes has to wait too.
        time = busy[0] >> 9 if waiting else arrivals[arrived]
        end = (time + 1) << 9
        while busy and busy[0] < end:
            heappush(free, heappop(busy) & 511)
        while arrived < n and arrivals[arrived] <= time:
            heappush(waiting, arrived - severities[arrived] * n)
            arrived += 1
        while waiting and free:
            ticket = heappop(waiting) % n
            agent = heappop(free)
            lines[ticket] = f"{time} {agent}"
            heappush(busy, (time + durations[ticket]) << 9 | agent)
    print("\n".join(lines))


main()
