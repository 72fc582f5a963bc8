# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Forest of the gangways that last longest, each boat below one of higher random rank."""

import sys


def main() -> None:
    n, q, *ends = map(int, sys.stdin.buffer.read().split())
    days = [(a, b) if a < b else (b, a) for a, b in zip(ends[::2], ends[1::2])]
    until = [0] * q
    next_time: dict[tuple[int, int], int] = {}
    for now in range(q - 1, -1, -1):
        gangway = days[now]
        until[now] = next_time.get(gangway, q + now)
        next_time[gangway] = now
    ranks = [boat * 2654435761 % 4294967296 for boat in range(n + 1)]
    uppers = list(range(n + 1))
    lasting = [-1] * (n + 1)
    holds = bytearray(2 * q)
    on: set[tuple[int, int]] = set()
    groups = n
    total = 0
    for now, gangway in enumerate(days):
        if gangway in on:
            on.remove(gangway)
            groups += holds[now]
        else:
            on.add(gangway)
            a, b = gangway
            end = until[now]
            holds[end] = 1
            while True:
                while lasting[a] >= end:
                    a = uppers[a]
                while lasting[b] >= end:
                    b = uppers[b]
                if a == b:
                    holds[end] = 0
                    groups -= end <= now
                    break
                if ranks[a] > ranks[b]:
                    a, b = b, a
                upper = uppers[a]
                uppers[a] = b
                old = lasting[a]
                lasting[a] = end
                if old < 0:
                    groups -= 1
                    break
                a = upper
                end = old
        total += groups
    print(total)


main()
