# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: adds the times of all peaks so far, lower ones too."""

import sys


def main() -> None:
    n = int(sys.stdin.readline())
    events = []
    for _ in range(n):
        login, logout = map(int, sys.stdin.readline().split())
        events.append((login, 1))
        events.append((logout, -1))
    events.sort()
    taken = peak = first = total = last = 0
    for time, change in events:
        if taken and taken == peak:
            total += time - last
        taken += change
        if taken > peak:
            peak = taken
            first = time
        last = time
    print(peak, first, total)


main()
