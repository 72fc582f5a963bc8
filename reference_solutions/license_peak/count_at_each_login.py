# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts the sessions that are open at each login, and finds the next logout."""

import sys


def main() -> None:
    n = int(sys.stdin.readline())
    sessions = []
    for _ in range(n):
        login, logout = map(int, sys.stdin.readline().split())
        sessions.append((login, logout))
    peak = 0
    times: dict[int, int] = {}
    for time, _ in sessions:
        logouts = [logout for login, logout in sessions if login <= time < logout]
        if len(logouts) > peak:
            peak = len(logouts)
            times = {}
        if len(logouts) == peak:
            times[time] = min(logouts)
    print(peak, min(times), sum(times.values()) - sum(times))


main()
