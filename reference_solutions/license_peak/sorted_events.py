# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A pair for every login and logout, sorted; logouts come first at equal times."""

import sys


def main() -> None:
    n = int(sys.stdin.readline())
    events = []
    for _ in range(n):
        login, logout = map(int, sys.stdin.readline().split())
        events.append((login, 1))
        events.append((logout, -1))
    events.sort(key=lambda event: (event[0], event[1]))
    taken = peak = first = total = last = 0
    for time, change in events:
        if taken == peak:
            total += time - last
        taken += change
        if taken > peak:
            peak = taken
            first = time
            total = 0
        last = time
    print(peak, first, total)


main()
