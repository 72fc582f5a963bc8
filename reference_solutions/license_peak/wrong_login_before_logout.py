# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: at equal times, logins come before logouts."""

import sys


def main() -> None:
    n = int(sys.stdin.readline())
    events = []
    for _ in range(n):
        login, logout = map(int, sys.stdin.readline().split())
        events.append((login, 0))
        events.append((logout, 1))
    events.sort()
    taken = peak = first = total = last = 0
    for time, is_logout in events:
        if taken == peak:
            total += time - last
        taken += -1 if is_logout else 1
        if taken > peak:
            peak = taken
            first = time
            total = 0
        last = time
    print(peak, first, total)


main()
