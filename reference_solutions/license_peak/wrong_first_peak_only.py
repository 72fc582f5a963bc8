# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the length of the first peak."""

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
    first = length = 0
    for index, (time, change) in enumerate(events):
        taken += change
        if taken > peak:
            peak = taken
            first = time
            length = events[index + 1][0] - time
    print(peak, first, length)


main()
