# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sorts all pledges so far after each one."""


def sponsor_board(pledges: list[int], k: int) -> int:
    read = 0
    for number in range(1, len(pledges) + 1):
        read += sum(sorted(pledges[:number], reverse=True)[:k])
    return read
