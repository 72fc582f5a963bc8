# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sorts logins and logouts apart; the peak tells which logout goes with which login."""

import sys


def main() -> None:
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    logins = sorted(numbers[1::2])
    logouts = sorted(numbers[2::2])
    ended = 0
    end = logouts[0]
    for login in logins:
        if end <= login:
            ended += 1
            end = logouts[ended]
    peak = len(logins) - ended
    times = [(begin, end) for begin, end in zip(logins[peak - 1 :], logouts) if begin < end]
    print(peak, times[0][0], sum([end - begin for begin, end in times]))


main()
