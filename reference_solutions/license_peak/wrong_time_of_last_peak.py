# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the time of the last peak."""

import sys


def main() -> None:
    n = int(sys.stdin.readline())
    events = []
    for _ in range(n):
        login, logout = map(int, sys.stdin.readline().split())
        events.append((login, 1))
        events.append((logout, -1))
    events.sort()
    taken = peak = 0
    start = total = last = 0
    for time, change in events:
        if taken == peak:
            total += time - last
        taken += change
        if taken > peak:
            total = 0
        if taken >= peak:
            peak = taken
            start = time
        last = time
    print(peak, start, total)


main()
